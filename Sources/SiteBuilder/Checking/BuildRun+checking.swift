internal import Diagnostics
internal import Digest
internal import Rendering
internal import Translation

extension BuildRun {
    /// Makes every file of the site and follows its links. The files themselves are not kept: only their links are.
    mutating func checkLinks(_ plan: Plan) async throws {
        let (renderer, progress) = (plan.renderer, onProgress)
        let total = renderer.jobs.count
        let read = try await renderer.jobs.concurrentMap(
            jobs: options.jobs,
            onProgress: { progress(BuildProgress(stage: .rendering, completed: $0, total: total)) }
        ) { job in
            renderer.files(of: job).map { ($0.path, LinkCheck.links(in: $0)) }
        }.flatMap { $0 }
        let originals = plan.originals.indices.map { plan.plan.original(ofArticle: $0).filePath }
        let pages = Dictionary(read.compactMap { path, links in links.map { (path, $0) } }) { first, _ in first }
        let check = LinkCheck(
            read.map(\.0) + originals, pages: pages, baseURL: plan.digest.settings.baseURL)
        log.record(contentsOf: check.findings(in: options.output))
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
