package import Diagnostics
package import SiteBuilder

/// Builds the preview, and again after every change of what people write.
package struct PreviewLoop: Sendable {
    /// What a rebuild came to.
    package enum Event: Sendable {
        /// A site, with the notes and warnings about it, planned in so much time.
        case shown(articleCount: Int, [Diagnostic], Duration)
        /// Errors in what people wrote; the last good site stays.
        case kept([Diagnostic])
        /// The system refused something; the last good site stays.
        case failed(SystemError)
    }

    private let options: BuildOptions
    private let state: PreviewState

    /// Changes that come within this time of each other are one rebuild.
    private static let quiet = Duration.milliseconds(15)
    private static let longestWait = Duration.milliseconds(300)
    /// A text with errors may be half-written: it is read again after this time before anybody is told.
    private static let patience = Duration.milliseconds(250)

    package init(_ options: BuildOptions, showing state: PreviewState) {
        self.options = options
        self.state = state
    }

    /// Works until the task is cancelled.
    ///
    /// - Parameter report: is told of every rebuild.
    package func run(reporting report: @Sendable (Event) -> Void) async throws {
        let watch = FolderWatch([options.seeds, options.templates])
        let memory = BuildMemory()
        var changes = watch.changes.makeAsyncIterator()
        repeat {
            try await settle(watch)
            let start = ContinuousClock.now
            let count = watch.changeCount
            var build = try await self.build(memory)
            if build.mayBeHalfWritten {
                try await Task.sleep(for: Self.patience)
                if watch.changeCount != count { continue }
                build = try await self.build(memory)
            }
            state.show(build.site, problems: build.problems)
            report(build.event(start.duration(to: .now)))
        } while await changes.next() != nil
        try Task.checkCancellation()
    }

    /// Waits until nothing changes for a moment.
    private func settle(_ watch: FolderWatch) async throws {
        let start = ContinuousClock.now
        var count = -1
        while watch.changeCount != count, start.duration(to: .now) < Self.longestWait {
            count = watch.changeCount
            try await Task.sleep(for: Self.quiet)
        }
    }

    private func build(_ memory: BuildMemory) async throws -> Build {
        do {
            let (site, report) = try await SiteBuilder(options).preview(remembering: memory)
            return Build(site: site, diagnostics: report.diagnostics)
        } catch let error as SystemError {
            return Build(failure: error)
        }
    }

    private struct Build {
        var site: PreviewSite?
        var diagnostics: [Diagnostic] = []
        var failure: SystemError?

        var mayBeHalfWritten: Bool { site == nil }

        var problems: [String] {
            if site != nil { return [] }
            return diagnostics.filter { $0.severity != .note }.map(\.description)
                + (failure.map { [$0.description] } ?? [])
        }

        func event(_ duration: Duration) -> Event {
            if let failure { return .failed(failure) }
            return site.map { .shown(articleCount: $0.articleCount, diagnostics, duration) } ?? .kept(diagnostics)
        }
    }
}
