internal import Annotation
internal import Diagnostics
internal import Digest
internal import Foundation  // compare(_:locale:): the order of names in the language of the originals
internal import Rendering
internal import Translation
internal import Wire

/// One run of the pipeline: what its stages hand on to each other.
struct BuildRun {
    let options: BuildOptions
    let onProgress: @Sendable (BuildProgress) -> Void
    /// What earlier builds of the same process understood.
    let memory: BuildMemory?
    var log = DiagnosticLog()
    var report = BuildReport()
    /// The most that a fault of a translation may be.
    var translationSeverity = Diagnostic.Severity.warning
    /// The files that are new or changed.
    var changedFiles: [String] = []
    /// What the last build made by which keys; nil when its files are not as it left them.
    var lastPages: PageRecord?
    /// What earlier builds of the same output understood; nil for runs that build nothing.
    var seedCache: SeedCache?
    /// What this build made by which keys.
    var pages = PageRecord()

    /// Everything that the site is made of, planned and checked, before a byte is written.
    struct Plan: Sendable {
        let digest: NewsDigest
        let plan: SitePlan
        let renderer: SiteRenderer
        /// The bytes of each article's seed.
        let originals: [[UInt8]]
        let inputs: SiteInputs

        /// What each page is made of.
        var pageInputs: PageInputs { PageInputs(renderer, shared: inputs.sharedChecksum.hexadecimal) }
    }

    init(
        _ options: BuildOptions, remembering memory: BuildMemory? = nil,
        onProgress: @escaping @Sendable (BuildProgress) -> Void
    ) {
        self.options = options
        self.memory = memory
        self.onProgress = onProgress
    }

    /// True when what was found keeps the old site.
    var mustStop: Bool { log.hasErrors || options.isStrict && log.count(of: .warning) > 0 }

    // MARK: Reading

    mutating func readInputs() throws(SystemError) -> SiteInputs {
        try SiteInputs(options, remembering: memory, recording: &log)
    }

    // MARK: Understanding

    /// Reads and annotates every seed.
    mutating func understand(_ inputs: SiteInputs) async throws -> [DigestArticle] {
        let (annotator, agencies) = (inputs.lexicon.annotator, inputs.lexicon.agencies)
        let total = inputs.seeds.count
        let (progress, memory) = (onProgress, memory)
        let told = { progress(BuildProgress(stage: .annotating, completed: $0, total: total)) }
        let answers =
            if let seedCache {
                try await seedCache.understandings(of: inputs.seeds, with: inputs.lexicon, jobs: options.jobs, told) {
                    Self.understand($0, agencies, annotator)
                }
            } else {
                try await inputs.seeds.concurrentMap(jobs: options.jobs, onProgress: told) { seed in
                    memory?.understanding(of: seed) ?? Self.understand(seed, agencies, annotator)
                }
            }
        memory?.remember(answers)
        for answer in answers { log.record(contentsOf: answer.log) }
        return answers.compactMap(\.article)
    }

    private static func understand(
        _ seed: SeedFile, _ agencies: AgencyDirectory, _ annotator: Annotator
    ) -> BuildMemory.UnderstoodSeed {
        var log = DiagnosticLog()
        guard let article = Article(reading: seed, agencies: agencies, recording: &log) else {
            return BuildMemory.UnderstoodSeed(seed: seed, article: nil, log: log)
        }
        let record = DigestArticle.Seed(
            name: seed.name, byteCount: seed.bytes.count, checksum: Checksum(of: seed.bytes).hexadecimal)
        if let finding = MarkdownProof.finding(article) { log.record(finding) }
        return BuildMemory.UnderstoodSeed(
            seed: seed, article: DigestArticle(annotator.annotate(article), seed: record), log: log)
    }

    // MARK: Translating

    /// Reads the catalogues and holds them against the articles.
    mutating func translations(_ inputs: SiteInputs, of articles: [DigestArticle]) async throws -> TranslationLibrary {
        guard let settings = inputs.settings, !inputs.catalogues.isEmpty else { return TranslationLibrary() }
        let reading = try await TranslationReading(
            inputs.catalogues, of: articles, settings: settings, jobs: options.jobs)
        reading.record(in: &log, atMost: translationSeverity)
        return reading.library
    }

    // MARK: Planning

    /// Puts the digest together and gives every page its address; nil when the inputs allow no site.
    mutating func plan(
        _ articles: [DigestArticle], _ translations: TranslationLibrary, _ inputs: SiteInputs
    ) -> Plan? {
        guard let settings = inputs.settings else { return nil }
        let strings = inputs.strings(settings, translations, recording: &log)
        let locale = Locale(identifier: settings.originalLanguage.value)
        let digest = NewsDigest(
            articles, lexicon: inputs.lexicon.lexicon.labelled(translations), settings: settings,
            translations: translations
        ) {
            left, right in
            left.compare(right, locale: locale) == .orderedAscending
        }
        let plan = SitePlan(digest, strings: strings, recording: &log)
        let library = TemplateLibrary(inputs.templates, strings: strings, recording: &log)
        let assets = SiteAssets(inputs.assets, recording: &log)
        guard let library, let assets, !log.hasErrors else { return nil }
        let seeds = Dictionary(inputs.seeds.map { ($0.name, $0.bytes) }) { first, _ in first }
        return Plan(
            digest: digest, plan: plan,
            renderer: SiteRenderer(digest, plan: plan, library: library, strings: strings, assets: assets),
            originals: digest.articles.map { seeds[$0.seed.name] ?? [] }, inputs: inputs)
    }

    // MARK: Rendering

    /// Renders every page and writes it into the staged site; what is made of the same as in the last build is taken over.
    mutating func render(_ plan: Plan, into staged: StagedSite) async throws -> [StagedSite.WrittenFile] {
        let jobs = plan.renderer.jobs
        let (progress, lastPages) = (onProgress, lastPages)
        let inputs = options.cache.map { _ in plan.pageInputs }
        let made = try await jobs.concurrentMap(
            jobs: options.jobs,
            onProgress: { progress(BuildProgress(stage: .rendering, completed: $0, total: jobs.count)) }
        ) { job -> MadeFiles in
            guard let name = plan.renderer.name(of: job), let key = inputs?.key(of: job) else {
                return MadeFiles(files: try plan.renderer.files(of: job).map { try staged.write($0) })
            }
            if let old = lastPages?.files(of: name, by: key), let files = try staged.takeOver(old) {
                return MadeFiles(name: name, key: key, files: files)
            }
            return MadeFiles(
                name: name, key: key, files: try plan.renderer.files(of: job).map { try staged.write($0) })
        }
        if inputs != nil { pages = PageRecord(made) }
        let originals = try await Array(plan.originals.enumerated()).concurrentMap(jobs: options.jobs) { index, bytes in
            try staged.write(OutputFile(path: plan.plan.original(ofArticle: index).filePath, bytes: bytes))
        }
        return made.flatMap(\.files) + originals
    }

    /// Fills the report's figures.
    mutating func count(_ files: [StagedSite.WrittenFile], articles: Int) {
        report.articleCount = articles
        report.fileCount = files.count
        report.unchangedFileCount = files.count { $0.isUnchanged }
        report.pageCount = files.count { $0.path.hasSuffix(".html") }
    }
}

extension Lexicon {
    /// The lexicon with the labels that catalogues give it in other languages.
    fileprivate func labelled(_ translations: TranslationLibrary) -> Lexicon {
        var lexicon = self
        for language in translations.languages {
            guard let labels = translations.catalogue(for: language)?.translatedLabels else { continue }
            lexicon.add(labels: labels, in: language.value)
        }
        return lexicon
    }
}
