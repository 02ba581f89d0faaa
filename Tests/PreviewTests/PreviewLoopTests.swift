import Diagnostics
import Foundation
import SiteBuilder
import TestSupport
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(5))) struct PreviewLoopTests {
    /// Follows a loop, and answers with its events one by one.
    private func follow(
        _ folder: PreviewFolder, _ state: PreviewState,
        _ body: (inout Events) async throws -> Void
    ) async throws {
        let (events, continuation) = AsyncStream<PreviewLoop.Event>.makeStream()
        let loop = PreviewLoop(folder.options, showing: state)
        let task = Task { try await loop.run { continuation.yield($0) } }
        defer { task.cancel() }
        var iterator = Events(iterator: events.makeAsyncIterator())
        try await body(&iterator)
    }

    private struct Events {
        var iterator: AsyncStream<PreviewLoop.Event>.Iterator

        mutating func next() async -> PreviewLoop.Event? { await iterator.next(isolation: #isolation) }
    }

    private func articleCount(_ event: PreviewLoop.Event?) -> Int? {
        if case .shown(let count, _, _)? = event { count } else { nil }
    }

    @Test("A new seed, a changed template and a removed seed each show; a burst is one rebuild")
    func follows() async throws {
        let (folder, state) = (try PreviewFolder(), PreviewState())
        try await follow(folder, state) { events in
            #expect(articleCount(await events.next()) == 2)
            for number in 0..<20 {
                try folder.folder.write(
                    "seeds/deep/er/\(number).txt", " date 2026-01-14 Titre \(number)\n\nTexte \(number).\n")
            }
            var count: Int?
            // A slow machine may see the burst in pieces; the last of them holds all of it.
            while count != 22 { count = articleCount(await events.next()) }
            try folder.folder.write("Templates/assets/depeche.css", "body { color: red }\n")
            #expect(articleCount(await events.next()) == 22)
            try folder.folder.remove("seeds/deep")
            while count != 2 { count = articleCount(await events.next()) }
        }
    }

    @Test("Errors keep the last good site and go away with what made them")
    func keepsSite() async throws {
        let (folder, state) = (try PreviewFolder(), PreviewState())
        try await follow(folder, state) { events in
            _ = await events.next()
            let version = state.version
            try folder.folder.write("seeds/vide.txt", "")
            guard case .kept(let diagnostics)? = await events.next() else {
                Issue.record("An empty seed must keep the last good site")
                return
            }
            #expect(diagnostics.contains { $0.rule == "wire.empty-seed" })
            #expect(state.version == version)
            #expect(state.site?.file(at: "fr/index.html") != nil)
            try folder.folder.write("seeds/vide.txt", " date 2026-01-15 Plein\n\nUn texte.\n")
            #expect(articleCount(await events.next()) == 3)
        }
    }

    @Test("What a session remembers changes nothing: every file is that of a fresh build")
    func remembersWell() async throws {
        let (folder, memory) = (try PreviewFolder(), BuildMemory())
        let builder = SiteBuilder(folder.options)
        for (name, text) in [
            ("seeds/a.txt", " date 2026-01-12 Autre titre\n\nSanofi achète Owkin pour 3 M€.\n"),
            ("seeds/c.txt", " date 2026-02-01 Nouveau\n\nMoleculis signe avec Nvidia.\n"),
            ("seeds/lexicon/companies.yaml", "- {id: moleculis, name: Moleculis, kind: biotech}\n"),
        ] {
            try folder.folder.write(name, text)
            let remembered = try await builder.preview(remembering: memory)
            let fresh = try await builder.preview(remembering: BuildMemory())
            #expect(remembered.report.diagnostics == fresh.report.diagnostics)
            #expect(try await remembered.site?.allFiles(jobs: 2) == fresh.site?.allFiles(jobs: 2))
        }
    }
}
