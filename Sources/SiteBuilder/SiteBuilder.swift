internal import Diagnostics
internal import Digest
internal import Rendering

/// Builds the site: the pipeline, one line a stage.
package struct SiteBuilder: Sendable {
    let options: BuildOptions

    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// Builds the site beside the old one and exchanges the two in one step.
    ///
    /// The report's `isPublished` is false, and the old site whole, when the input has errors.
    /// - Throws: `SystemError` when the disk refuses, `CancellationError` when the task was cancelled; the old site stays.
    package func build(
        onProgress: @escaping @Sendable (BuildProgress) -> Void, onWaiting: @escaping @Sendable () -> Void
    ) async throws -> BuildReport {
        var run = BuildRun(options, onProgress: onProgress)
        let inputs = [options.seeds, options.templates]
        guard var output = try OutputFolder(options.output, inputs: inputs, recording: &run.log) else {
            return run.finished(isPublished: false)
        }
        let lock = try BuildLock(beside: output.parent, whileWaiting: onWaiting)
        defer { _ = lock }
        try output.recover()
        let last = try LastBuild(of: output.path, options)
        if let report = last?.upToDateReport { return report }
        try output.scan(knowing: last?.outputEntries, recording: &run.log)
        output.isUntouched = last?.isOutputUntouched ?? false
        run.seedCache = options.cache.map { SeedCache($0, of: output.path) }
        guard let plan = try await run.prepare(), !run.mustStop else { return run.finished(isPublished: false) }
        run.lastPages = last?.pages
        output.sparePath = last?.sparePath
        output.spare = try last?.spare()
        last?.forget()
        let report = try await run.publish(plan, to: output)
        if report.isPublished { try last?.replace(with: report, changedFiles: run.changedFiles, pages: run.pages) }
        return report
    }

    /// Plans the site as it would be, to be looked at: its pages are made when they are asked for, and nothing is written.
    ///
    /// - Parameter memory: what earlier previews of the same folders understood.
    /// - Returns: no site after errors, which the report holds.
    package func preview(
        remembering memory: BuildMemory, onProgress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) async throws -> (site: PreviewSite?, report: BuildReport) {
        var run = BuildRun(options, remembering: memory, onProgress: onProgress)
        let plan = try await run.prepare()
        let report = run.finished(isPublished: false)
        return (run.mustStop ? nil : plan.map(PreviewSite.init), report)
    }

    /// Says what `build` would say, and writes nothing.
    ///
    /// - Parameter extras: what is looked at besides.
    package func check(
        _ extras: CheckExtras = [], onProgress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) async throws -> BuildReport {
        var run = BuildRun(options, onProgress: onProgress)
        run.translationSeverity = .error
        let plan = try await run.prepare()
        if let plan {
            if extras.contains(.links) { try await run.checkLinks(plan) }
            if extras.contains(.review) { run.review(plan) }
            if extras.contains(.summary) { try run.summarise(plan) }
        }
        return run.finished(isPublished: false)
    }
}

extension BuildRun {
    /// From the disk to a planned site: the first barrier. Nil when there is an error.
    mutating func prepare() async throws -> Plan? {
        let inputs = try await timed(.reading) { run in try run.readInputs() }
        let articles = try await timed(.annotating) { run in try await run.understand(inputs) }
        report.articleCount = articles.count
        let translations = try await timed(.translating) { run in try await run.translations(inputs, of: articles) }
        return await timed(.planning) { run in run.plan(articles, translations, inputs) }
    }

    /// From the plan to the published site: the second barrier.
    mutating func publish(_ plan: Plan, to output: OutputFolder) async throws -> BuildReport {
        let staged = try StagedSite(beside: output)
        do {
            let files = try await timed(.rendering) { run in try await run.render(plan, into: staged) }
            try await timed(.publishing) { run in try staged.publish(files, recording: &run.log) }
            count(files, articles: plan.digest.articles.count)
            changedFiles = files.filter { !$0.isUnchanged }.map(\.path)
            if log.hasErrors { try staged.discard() }
        } catch {
            try staged.discard()
            throw error
        }
        return finished(isPublished: !log.hasErrors)
    }

    /// Runs a stage and notes how long it took.
    private mutating func timed<Answer>(
        _ stage: Stage, _ work: (inout BuildRun) async throws -> Answer
    ) async rethrows -> Answer {
        let start = ContinuousClock.now
        let answer = try await work(&self)
        report.times.note(stage, start.duration(to: .now))
        return answer
    }

    func finished(isPublished: Bool) -> BuildReport {
        var report = report
        report.diagnostics = log.sorted
        report.isPublished = isPublished
        return report
    }
}
