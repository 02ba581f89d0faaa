internal import Annotation
internal import Diagnostics
internal import Digest
internal import Translation
internal import Wire

/// The catalogues of a site, read and held against the articles.
struct TranslationReading: Sendable {
    /// A catalogue with what it was read from.
    struct Catalogue: Sendable {
        let file: CatalogueFile
        let catalogue: POFile
        /// The seed whose article it translates; nil for the catalogues of interface, labels and terms, and for strays.
        let seed: String?
        let findings: [TranslationCheck.Finding]
        let log: DiagnosticLog
    }

    private(set) var catalogues: [Catalogue] = []

    /// - Parameter articles: those of the site; names that they mention must stay in their translations.
    init(
        _ files: [CatalogueFile], of articles: [DigestArticle], settings: SiteSettings, jobs: Int
    ) async throws {
        let names = CatalogueName.names(ofSeeds: articles.map(\.seed.name))
        let seeds = Dictionary(names.map { ($0.value, $0.key) }) { first, _ in first }
        let byName = Dictionary(articles.map { ($0.seed.name, $0) }) { first, _ in first }
        let checks = Self.checks(files, settings)
        catalogues = try await files.concurrentMap(jobs: jobs) { file in
            var log = DiagnosticLog()
            let catalogue = POFile(parsing: file.bytes, path: file.path, recording: &log)
            let seed = seeds[file.name]
            let article = seed.flatMap { byName[$0] }
            let findings = article.flatMap { article in
                let names = article.keptNames
                return checks[file.language]?.findings(
                    in: catalogue, severity: settings.translationSeverity(in: file.language)
                ) { names[$0] ?? [] }
            }
            return Catalogue(file: file, catalogue: catalogue, seed: seed, findings: findings ?? [], log: log)
        }
    }

    private static func checks(_ files: [CatalogueFile], _ settings: SiteSettings) -> [LanguageTag: TranslationCheck] {
        var ignored = DiagnosticLog()
        let glossaries = files.filter { $0.name == CatalogueName.glossary }.map { file in
            (file.language, Glossary(POFile(parsing: file.bytes, path: file.path, recording: &ignored)))
        }
        let byLanguage = Dictionary(glossaries) { first, _ in first }
        return Dictionary(
            settings.languages.map { ($0, TranslationCheck($0, glossary: byLanguage[$0] ?? Glossary())) }
        ) { first, _ in first }
    }

    /// What readers may be given. A catalogue that is damaged gives nothing, and words that state something else than the
    /// original are kept back.
    var library: TranslationLibrary {
        var byLanguage: [LanguageTag: LanguageCatalogue] = [:]
        for catalogue in catalogues where catalogue.catalogue.isWhole {
            let language = catalogue.file.language
            var known = byLanguage[language] ?? LanguageCatalogue(language: language)
            switch catalogue.file.name {
            case CatalogueName.interface: known.interface = catalogue.catalogue
            case CatalogueName.labels: known.labels = catalogue.catalogue
            case CatalogueName.glossary: known.glossary = Glossary(catalogue.catalogue)
            default:
                guard let seed = catalogue.seed else { continue }
                var translation = ArticleTranslation(catalogue.catalogue, language: language)
                translation.withhold(Set(catalogue.findings.filter(\.isGrave).map(\.segment)))
                known.articles[seed] = translation
            }
            byLanguage[language] = known
        }
        return TranslationLibrary(Array(byLanguage.values))
    }

    /// Everything that was found. A translation never keeps the originals from being published: for a build the most that it
    /// gives is a warning.
    func record(in log: inout DiagnosticLog, atMost severity: Diagnostic.Severity) {
        for catalogue in catalogues {
            for var diagnostic in catalogue.log.sorted + catalogue.findings.map(\.diagnostic) {
                diagnostic.severity = min(diagnostic.severity, severity)
                log.record(diagnostic)
            }
            let fixed = [CatalogueName.interface, CatalogueName.labels, CatalogueName.glossary]
            if catalogue.seed == nil, !fixed.contains(catalogue.file.name) {
                log.record(.catalogueWithoutSeed(at: SourceLocation(path: catalogue.file.path)))
            }
        }
    }
}

extension DigestArticle {
    /// For each name that a passage mentions, the forms of it of which one must stand in a translation; by passages.
    fileprivate var keptNames: [Segment: [[String]]] {
        let segments = annotated.article.segments
        let annotations = annotated.annotations
        let mentioned =
            (annotations.companies + annotations.products).map { ($0.name, $0.mentions) }
            + annotations.people.map { ($0.name, $0.mentions) }
        var names: [Segment: [[String]]] = [:]
        for (name, mentions) in mentioned {
            let forms = [name] + Set(mentions.map(\.text)).sorted()
            for field in Set(mentions.map(\.passage.field)) {
                let number =
                    switch field {
                    case .headline: 0
                    case .block(let index): index + 1
                    }
                names[segments[number], default: []].append(forms)
            }
        }
        return names
    }
}
