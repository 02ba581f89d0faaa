import Annotation
import Diagnostics
import Digest
import Foundation
import TestSupport
import Testing
import Translation
import Wire

@testable import Rendering

/// A site built in memory out of texts, with the repository's own templates, words and lexicon.
struct VirtualSite {
    let files: [String: [UInt8]]
    let findings: [Diagnostic]
    /// What `annotate` prints of each text, in the order of their names.
    let records: [String]
    /// What the jobs with keys gave, by their names.
    let jobs: [String: Job]

    struct Job {
        let key: PageKey
        let files: [OutputFile]
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A site in French and English.
    static let settings = """
        title: Dépêche
        tagline:
          fr: Biotechnologies et intelligence artificielle, au fil des dépêches.
          en: Biotechnology and artificial intelligence, wire by wire.
        base_url: https://depeche.example/
        languages: [fr, en]
        time_zone: Europe/Paris
        publisher:
          name: Dépêche
        """

    /// - Parameters:
    ///   - catalogues: what stands below `translations/`, by paths such as `en/a.po`.
    ///   - rows: what is added to the files of the repository's lexicon.
    init(
        _ seeds: [String: String], baseURL: String = "https://depeche.example/", settings yaml: String = settings,
        catalogues: [String: String] = [:], rows: [String: String] = [:]
    ) throws {
        var log = DiagnosticLog()
        let lexicon = Lexicon(
            files: try Self.names("seeds/lexicon", suffix: ".yaml").map { name in
                let text = try ShortLexicon.text(of: Self.root.appendingPathComponent("seeds/lexicon/\(name)"))
                return LexiconFile(path: "seeds/lexicon/\(name)", name: name, text: text + (rows[name] ?? ""))
            }, recording: &log)
        let agencies = AgencyDirectory(
            parsing: try Self.text("seeds/lexicon/agencies.yaml"), path: "seeds/lexicon/agencies.yaml", recording: &log)
        let settings = try #require(
            SiteSettings(
                parsing: yaml, path: "seeds/site.yaml", baseURL: baseURL,
                recording: &log))
        let templates = try Self.texts("Templates", suffix: ".mustache").map {
            TemplateFile(name: String($0.name.dropLast(9)), path: "Templates/\($0.name)", text: $0.text)
        }
        let assets = try Self.names("Templates/assets", suffix: "").map { name in
            let bytes = Array(try Data(contentsOf: Self.root.appendingPathComponent("Templates/assets/\(name)")))
            return SiteAsset(name: name, bytes: bytes, checksum: Self.checksum(bytes))
        }
        let annotator = Annotator(lexicon: lexicon)
        let articles = seeds.sorted { $0.key < $1.key }.compactMap { name, text -> DigestArticle? in
            let seed = SeedFile(path: "seeds/\(name)", name: name, bytes: Array(text.utf8))
            guard let article = Article(reading: seed, agencies: agencies, recording: &log) else { return nil }
            return DigestArticle(
                annotator.annotate(article),
                seed: .init(name: name, byteCount: seed.bytes.count, checksum: Self.checksum(text)))
        }
        records = articles.map { AnnotationRecord($0.annotated).jsonLine }
        let translations = Self.library(catalogues, articles, recording: &log)
        let strings = InterfaceStrings(
            files: try Self.texts("Templates/strings", suffix: ".yaml").map {
                .init(
                    language: LanguageTag(String($0.name.dropLast(5))), path: "Templates/strings/\($0.name)",
                    text: $0.text)
            }, languages: settings.languages, folder: "Templates/strings", translations: translations,
            recording: &log)
        let digest = NewsDigest(articles, lexicon: lexicon, settings: settings, translations: translations) {
            $0.lowercased() < $1.lowercased()
        }
        let plan = SitePlan(digest, strings: strings, recording: &log)
        let library = TemplateLibrary(templates, strings: strings, recording: &log)
        let siteAssets = SiteAssets(assets, recording: &log)
        findings = log.sorted
        var files: [String: [UInt8]] = [:]
        var jobs: [String: Job] = [:]
        if let library, let siteAssets {
            let renderer = SiteRenderer(digest, plan: plan, library: library, strings: strings, assets: siteAssets)
            let inputs = PageInputs(renderer, shared: "")
            for job in renderer.jobs {
                let made = renderer.files(of: job)
                for file in made { files[file.path] = file.bytes }
                if let name = renderer.name(of: job), let key = inputs.key(of: job) {
                    jobs[name] = Job(key: key, files: made)
                }
            }
        }
        self.jobs = jobs
        for (index, article) in digest.articles.enumerated() {
            files[plan.original(ofArticle: index).filePath] = Array((seeds[article.seed.name] ?? "").utf8)
        }
        self.files = files
    }

    private static func library(
        _ catalogues: [String: String], _ articles: [DigestArticle], recording log: inout DiagnosticLog
    ) -> TranslationLibrary {
        let seeds = CatalogueName.names(ofSeeds: articles.map(\.seed.name))
        var byLanguage: [String: LanguageCatalogue] = [:]
        for (path, text) in catalogues.sorted(by: { $0.key < $1.key }) {
            let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
            let language = LanguageTag(parts[0])
            let file = POFile(parsing: Array(text.utf8), path: "seeds/translations/\(path)", recording: &log)
            var catalogue = byLanguage[parts[0]] ?? LanguageCatalogue(language: language)
            if parts[1] == CatalogueName.interface {
                catalogue.interface = file
            } else if let seed = seeds.first(where: { $0.value == parts[1] })?.key {
                catalogue.articles[seed] = ArticleTranslation(file, language: language)
            }
            byLanguage[parts[0]] = catalogue
        }
        return TranslationLibrary(Array(byLanguage.values))
    }

    /// The real seed of the repository.
    static func realSeed() throws -> [String: String] {
        Dictionary(try texts("seeds", suffix: ".txt").map { ($0.name, $0.text) }) { first, _ in first }
    }

    /// The invented newsroom of two years.
    ///
    /// - Parameter isLeftOut: true for the names of texts that the site shall lack.
    static func newsroom(without isLeftOut: (String) -> Bool = { _ in false }) throws -> VirtualSite {
        let texts = try texts("Tests/Newsroom/texts", suffix: "").filter { !isLeftOut($0.name) }
        return try VirtualSite(
            Dictionary(texts.map { ($0.name, $0.text) }) { first, _ in first },
            settings: try text("Tests/Newsroom/site.yaml"),
            rows: Dictionary(
                try Self.texts("Tests/Newsroom/lexicon", suffix: ".yaml").map { ($0.name, $0.text) }
            ) { first, _ in first })
    }

    func text(_ path: String) throws -> String {
        String(decoding: try #require(files[path], "no file \(path) among \(files.keys.sorted())"), as: UTF8.self)
    }

    /// Whether an address below the site's root, with or without a fragment, leads to a file.
    func hasPage(at address: some StringProtocol) -> Bool {
        let path = address.prefix { $0 != "#" }.removingPercentEncoding ?? ""
        return files[path + (path.isEmpty || path.hasSuffix("/") ? "index.html" : "")] != nil
    }

    /// Writes the site to a folder, to look at it.
    func write(to folder: String) throws {
        for (path, bytes) in files {
            let url = URL(fileURLWithPath: "\(folder)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
    }

    private static func texts(_ folder: String, suffix: String) throws -> [(name: String, text: String)] {
        try names(folder, suffix: suffix).map { ($0, try text("\(folder)/\($0)")) }
    }

    private static func names(_ folder: String, suffix: String) throws -> [String] {
        let url = root.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted().filter { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(url.path)/\(name)", isDirectory: &isFolder)
            return name.hasSuffix(suffix) && !isFolder.boolValue
        }
    }

    /// Looks like a SHA-256; tests need no more.
    private static func checksum(_ text: String) -> String { checksum(Array(text.utf8)) }

    private static func checksum(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: String(repeating: "0", count: 16 - digits.count) + digits, count: 4)
    }
}
