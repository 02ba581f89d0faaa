internal import Digest
internal import Synchronization
package import Rendering

/// The site as it would be. A file is made when it is first asked for, so that looking at one page costs one page.
package final class PreviewSite: Sendable {
    private let plan: BuildRun.Plan
    /// The work that makes each page, by the path of the page's file.
    private let pageJobs: [String: SiteRenderer.Job]
    /// The seeds' indices, by the paths at which they are published.
    private let originals: [String: Int]
    /// The work that makes no page.
    private let otherJobs: [SiteRenderer.Job]

    private struct Made {
        var files: [String: OutputFile] = [:]
        var jobs: Set<SiteRenderer.Job> = []
    }

    private let made = Mutex(Made())

    init(_ plan: BuildRun.Plan) {
        self.plan = plan
        let jobs = plan.plan.pages.map { planned -> (String, SiteRenderer.Job) in
            switch planned.page {
            case .article(let index), .bilingual(let index): (planned.permalink.filePath, .article(index))
            default: (planned.permalink.filePath, .page(planned))
            }
        }
        let pages = Dictionary(jobs) { first, _ in first }
        let redirects = plan.plan.redirects.compactMap { redirect in
            plan.plan.permalink(redirect.target, in: redirect.edition).flatMap { pages[$0.filePath] }
                .map { (redirect.permalink.filePath, $0) }
        }
        pageJobs = pages.merging(redirects) { first, _ in first }
        let seeds = plan.originals.indices.map { (plan.plan.original(ofArticle: $0).filePath, $0) }
        originals = Dictionary(seeds) { first, _ in first }
        let known = Set(pageJobs.values)
        otherJobs = plan.renderer.jobs.filter { !known.contains($0) }
    }

    package var articleCount: Int { plan.digest.articles.count }

    /// The file at a path below the root of the site, such as `fr/index.html`; nil where the site has none.
    ///
    /// A path is only ever compared with those of the plan, so none leads out of the site.
    package func file(at path: String) -> OutputFile? {
        if let file = made.withLock({ $0.files[path] }) { return file }
        if let index = originals[path] { return OutputFile(path: path, bytes: plan.originals[index]) }
        // A page makes the files beside it too: its feeds, its Markdown.
        let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        if let job = pageJobs[path] ?? pageJobs[path[..<slash] + "index.html"] {
            if let file = make(job)[path] { return file }
            if case .page(let planned) = job, let file = make(.downloads(planned))[path] { return file }
        }
        for job in otherJobs where !made.withLock({ $0.jobs.contains(job) }) {
            if let file = make(job)[path] { return file }
        }
        return nil
    }

    /// Every file of the site except its manifest, in a fixed order.
    package func allFiles(jobs: Int) async throws -> [OutputFile] {
        let renderer = plan.renderer
        return try await renderer.jobs.concurrentMap(jobs: jobs) { renderer.files(of: $0) }.flatMap { $0 }
            + originalFiles
    }

    /// The same by the jobs that make them, with their keys; the originals last.
    package func keyedFiles(jobs: Int) async throws -> [KeyedFiles] {
        let (renderer, inputs) = (plan.renderer, plan.pageInputs)
        let made = try await renderer.jobs.concurrentMap(jobs: jobs) { job in
            KeyedFiles(name: renderer.name(of: job), key: inputs.key(of: job), files: renderer.files(of: job))
        }
        return made + [KeyedFiles(name: nil, key: nil, files: originalFiles)]
    }

    private var originalFiles: [OutputFile] {
        plan.originals.enumerated().map { index, bytes in
            OutputFile(path: plan.plan.original(ofArticle: index).filePath, bytes: bytes)
        }
    }

    /// What a job gives, with its key.
    package struct KeyedFiles: Sendable {
        /// Nil for a job that is always done.
        package let name: String?
        package let key: PageKey?
        package let files: [OutputFile]
    }

    private func make(_ job: SiteRenderer.Job) -> [String: OutputFile] {
        let files = Dictionary(plan.renderer.files(of: job).map { ($0.path, $0) }) { first, _ in first }
        made.withLock { made in
            made.files.merge(files) { first, _ in first }
            made.jobs.insert(job)
        }
        return files
    }
}
