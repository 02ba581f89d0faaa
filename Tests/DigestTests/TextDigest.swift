import Annotation
import Diagnostics
import Testing
import Translation
import Wire

@testable import Digest

/// A digest of texts, understood with a small lexicon of invented companies.
struct TextDigest {
    let digest: NewsDigest
    let lexicon: Lexicon

    private static let companies = """
        companies:
        - {id: verneuil, name: Verneuil, kind: pharma, country: FR, listings: [{ticker: VRN, mic: XPAR, ric: VRN.PA}]}
        - {id: orsova, name: Orsova, kind: biotech, country: FR, former_names: [Orsova Biosciences]}
        - {id: nvidia, name: Nvidia, kind: semiconductor, country: US, listings: [{ticker: NVDA, mic: XNAS, ric: NVDA.O}]}
        """
    private static let exchanges = """
        exchanges:
        - {suffix: PA, mic: XPAR, name: Euronext Paris, country: FR}
        - {suffix: O, mic: XNAS, name: Nasdaq, country: US}
        """

    init(_ seeds: [String: String], isReversed: Bool = false) throws {
        var log = DiagnosticLog()
        let lexicon = Lexicon(
            files: [
                LexiconFile(path: "companies.yaml", name: "companies.yaml", text: Self.companies),
                LexiconFile(path: "exchanges.yaml", name: "exchanges.yaml", text: Self.exchanges),
            ], recording: &log)
        let settings = try #require(
            SiteSettings(
                parsing: "title: T\nbase_url: https://x.y/\nlanguages: [fr, en]\npublisher: {name: P}",
                path: "site.yaml", baseURL: nil, recording: &log))
        let annotator = Annotator(lexicon: lexicon)
        let names = isReversed ? seeds.keys.sorted().reversed() : seeds.keys.sorted()
        let articles = names.compactMap { name -> DigestArticle? in
            let seed = SeedFile(path: "seeds/\(name)", name: name, bytes: Array((seeds[name] ?? "").utf8))
            guard let article = Article(reading: seed, agencies: AgencyDirectory(), recording: &log) else { return nil }
            return DigestArticle(
                annotator.annotate(article), seed: .init(name: name, byteCount: seed.bytes.count, checksum: name))
        }
        #expect(log.sorted.map(\.description) == [])
        self.lexicon = lexicon
        digest = NewsDigest(articles, lexicon: lexicon, settings: settings) { $0 < $1 }
    }
}
