import Diagnostics
import Testing
import Wire

@testable import Annotation

/// A text understood with a small lexicon of invented rows.
struct TextAnnotation {
    let annotated: AnnotatedArticle
    let lexicon: Lexicon

    private static let files = [
        "companies.yaml": """
        companies:
        - id: verneuil
          name: Verneuil
          aliases: [Laboratoires Verneuil]
          weak_aliases: [VRN]
          kind: pharma
          listings: [{ticker: VRN, mic: XPAR, ric: VRN.PA}]
        """,
        "exchanges.yaml": "exchanges:\n- {suffix: PA, mic: XPAR, name: Euronext Paris, country: FR}\n",
        "topics.yaml": """
        groups:
        - {id: business, labels: {fr: Affaires, en: Business}}
        topics:
        - id: mergers-acquisitions
          group: business
          labels: {fr: Fusions, en: Mergers}
          definition: Une entreprise en achète une autre.
          patterns: {strong: ['rachat(s)']}
        """,
    ]

    init(_ text: String, date: String? = "2026-03-05") throws {
        var log = DiagnosticLog()
        let files = Self.files.sorted { $0.key < $1.key }.map { name, text in
            LexiconFile(path: "lexicon/\(name)", name: name, text: text)
        }
        lexicon = Lexicon(files: files, recording: &log)
        #expect(log.sorted.map(\.description) == [])
        let article = Article(passage: text, name: "seed", date: date.flatMap { PublicationDate($0) })
        annotated = Annotator(lexicon: lexicon).annotate(article)
    }
}
