internal import Diagnostics
internal import Digest
internal import Rendering
internal import Translation

extension BuildRun {
    /// Makes the whole site in memory and follows its links.
    mutating func checkLinks(_ plan: Plan) async throws {
        let files = try await PreviewSite(plan).allFiles(jobs: options.jobs)
        let check = try await LinkCheck(files, baseURL: plan.digest.settings.baseURL, jobs: options.jobs)
        let bytes = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
        log.record(contentsOf: check.findings(in: options.output) { bytes[$0] ?? [] })
    }

    /// Fills the editor's report.
    mutating func review(_ plan: Plan) {
        let articles = plan.digest.articles.map(\.annotated)
        let review = plan.digest.review
        report.review = ReviewText(review, of: articles).text
        report.reviewNotes = ReviewFindings.notes(review, of: articles).sorted()
    }

    /// Compares the would-be site with the output folder as it is; a folder that no build filled holds nothing.
    mutating func summarise(_ plan: Plan) throws(SystemError) {
        let manifest = try Manifest(ofSiteIn: FilePath.resolved(options.output)) ?? Manifest()
        report.summary = ChangeSummary(plan.digest, plan: plan.plan, published: Set(manifest.checksums.keys)).markdown
    }
}
