internal import Digest
package import Diagnostics
package import Rendering

/// From what a page came, and whether and why the last build changed it.
package struct PageExplanation: Sendable {
    /// What the last build did to the page, as far as its record tells.
    package enum LastBuild: Hashable, Sendable {
        /// There is no record: no build yet, a damaged record, or `--no-cache`.
        case unknown
        /// That build made most files anew.
        case builtAll
        /// It was changed when these inputs had changed; none of them when it was the program that changed.
        case changed(because: [String])
        case unchanged
    }

    package let origin: PageOrigin
    package let lastBuild: LastBuild
    /// The inputs that changed since the last build.
    package let waitingInputs: [String]
}

extension SiteBuilder {
    /// Says from what a page came. Gives no explanation after errors, or when the would-be site has no such page.
    package func explanation(
        of page: String
    ) async throws -> (explanation: PageExplanation?, diagnostics: [Diagnostic]) {
        var run = BuildRun(options, onProgress: { _ in })
        let plan = try await run.prepare()
        let diagnostics = run.finished(isPublished: false).diagnostics.filter { $0.severity == .error }
        guard let plan, let origin = plan.renderer.origin(of: page) else { return (nil, diagnostics) }
        let output = FilePath.resolved(options.output)
        guard let record = options.cache?.record(of: output) else {
            return (PageExplanation(origin: origin, lastBuild: .unknown, waitingInputs: []), diagnostics)
        }
        let now = try InputFingerprint(options, tool: options.cache?.tool ?? "")?.files ?? record.inputs
        let explanation = PageExplanation(
            origin: origin, lastBuild: record.effect(on: origin.page.permalink.filePath),
            waitingInputs: InputFingerprint.changes(from: record.inputs, to: now))
        return (explanation, diagnostics)
    }
}

extension BuildRecord {
    /// What the build did to a file of the site.
    fileprivate func effect(on file: String) -> PageExplanation.LastBuild {
        guard let changedFiles, let changedInputs else { return .builtAll }
        return changedFiles.contains(file) ? .changed(because: changedInputs) : .unchanged
    }
}
