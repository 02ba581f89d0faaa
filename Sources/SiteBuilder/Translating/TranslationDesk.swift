internal import Annotation
internal import Rendering
internal import Wire
package import Diagnostics
package import Translation

/// Where the catalogues of a site are kept up with its texts.
package struct TranslationDesk: Sendable {
    /// A text as its translators see it.
    struct Text: Sendable {
        let seed: String
        /// The name of its catalogue below the folder of a language.
        let catalogue: String
        /// ISO 8601 at the precision that is known.
        let date: String?
        let segments: [Segment]
    }

    /// The folder of seeds, as the user names it, without a slash at its end.
    let seeds: String
    let texts: [Text]
    let strings: InterfaceStrings
    /// The languages whose words stand with the templates.
    let templateLanguages: Set<LanguageTag>
    let labels: [KeyedMerge.Source]
    let files: [CatalogueFile]
    private let jobs: Int
    let settings: SiteSettings

    /// The languages into which the site is translated.
    package var languages: [LanguageTag] { Array(settings.languages.dropFirst()) }

    /// Reads the texts of a site and their catalogues; nil after errors, which are recorded.
    package init?(_ options: BuildOptions, recording log: inout DiagnosticLog) async throws {
        var own = DiagnosticLog()
        let inputs = try SiteInputs(options, recording: &own)
        let errors = own.sorted.filter { $0.severity == .error }
        for error in errors { log.record(error) }
        guard errors.isEmpty, let settings = inputs.settings else { return nil }
        let strings = inputs.strings(settings, TranslationLibrary(), recording: &own)
        if own.hasErrors {
            log.record(contentsOf: own)
            return nil
        }
        let agencies = inputs.lexicon.agencies
        let articles = try await inputs.seeds.concurrentMap(jobs: options.jobs) { seed -> Article? in
            var ignored = DiagnosticLog()
            return Article(reading: seed, agencies: agencies, recording: &ignored)
        }.compactMap { $0 }
        let names = CatalogueName.names(ofSeeds: articles.map(\.seedName))
        texts = try await articles.concurrentMap(jobs: options.jobs) { article in
            Text(
                seed: article.seedName, catalogue: names[article.seedName] ?? article.seedName,
                date: article.date?.value, segments: article.segments)
        }
        seeds =
            options.seeds.count > 1 && options.seeds.hasSuffix("/") ? String(options.seeds.dropLast()) : options.seeds
        templateLanguages = Set(settings.languages.filter { strings.path(of: $0)?.hasSuffix(".yaml") == true })
        labels = inputs.lexicon.lexicon.labelSources
        files = inputs.catalogues
        jobs = options.jobs
        (self.settings, self.strings) = (settings, strings)
    }

    func path(_ name: String, _ language: LanguageTag) -> String { "\(seeds)/translations/\(language.value)/\(name)" }

    /// The catalogues of a language by their names. Mistakes in them are recorded.
    func catalogues(of language: LanguageTag, recording log: inout DiagnosticLog) async throws -> [String: POFile] {
        let own = files.filter { $0.language == language }
        let read = try await own.concurrentMap(jobs: jobs) { file -> (String, POFile, DiagnosticLog) in
            var log = DiagnosticLog()
            let catalogue = POFile(parsing: file.bytes, path: file.path, recording: &log)
            return (file.name, catalogue, log)
        }
        for (_, _, found) in read { log.record(contentsOf: found) }
        return Dictionary(read.map { ($0.0, $0.1) }) { first, _ in first }
    }

    /// Works on every text at once.
    func map<Answer: Sendable>(_ work: @escaping @Sendable (Text) throws -> Answer) async throws -> [Answer] {
        try await texts.concurrentMap(jobs: jobs, work)
    }
}

extension Lexicon {
    /// Labels as texts to translate: topics with their definitions, groups of topics, and conferences.
    fileprivate var labelSources: [KeyedMerge.Source] {
        topicGroups.map { KeyedMerge.Source(key: "group/\($0.id)", text: $0.labels["fr"] ?? $0.id) }
            + topics.map { KeyedMerge.Source(key: "topic/\($0.id)", text: $0.name) }
            + topics.map { KeyedMerge.Source(key: "definition/\($0.id)", text: $0.definition) }
            + conferences.map { KeyedMerge.Source(key: "conference/\($0.id)", text: $0.name) }
    }
}
