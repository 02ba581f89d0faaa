import Foundation
import SiteBuilder
import TestSupport

/// A small folder of seeds with the repository's own templates, lexicon and settings, in which builds can be tried.
struct SiteWorkshop {
    let folder: TemporaryFolder
    var tool = "1"

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let wires = [
        "seeds/a.txt":
            " date 2026-01-12 Nvidia signe avec Sanofi\n\nNvidia NVDA.O a signé lundi un accord avec Sanofi.\n",
        "seeds/b.txt": " date 2026-01-13 Owkin recrute\n\nOwkin recrute 40 personnes. Tout commencera en mars.\n",
        "seeds/c.txt": "Un texte sans date\n\nRien ne dit quand il a paru.\n",
    ]

    init(_ files: [String: String] = wires) throws {
        folder = try TemporaryFolder(files)
        try ShortLexicon.copy(from: Self.root, to: folder)
        for name in ["seeds/site.yaml", "Templates"] {
            try FileManager.default.copyItem(atPath: "\(Self.root)/\(name)", toPath: folder.path(name))
        }
    }

    /// Builds with the cache in the folder `cache`, or without one.
    func build(output: String = "site", usesCache: Bool = true) async throws -> BuildReport {
        var options = BuildOptions()
        options.seeds = folder.path("seeds")
        options.templates = folder.path("Templates")
        options.output = folder.path(output)
        options.jobs = 2
        options.cache = usesCache ? BuildCache(folder: folder.path("cache"), tool: tool) : nil
        return try await SiteBuilder(options).build(onProgress: { _ in }, onWaiting: {})
    }
}
