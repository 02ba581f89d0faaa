package import Diagnostics
package import Translation

extension SiteBuilder {
    /// Everything that is wrong with the translations into some languages, at its full severity.
    package func lint(_ languages: [LanguageTag]) async throws -> [Diagnostic] {
        var run = BuildRun(options, onProgress: { _ in })
        var inputs = try run.readInputs()
        let articles = try await run.understand(inputs)
        guard let settings = inputs.settings else { return run.log.sorted }
        inputs.catalogues.removeAll { !languages.contains($0.language) }
        let reading = try await TranslationReading(
            inputs.catalogues, of: articles, settings: settings, jobs: options.jobs)
        var log = DiagnosticLog()
        reading.record(in: &log, atMost: .error)
        return log.sorted
    }
}
