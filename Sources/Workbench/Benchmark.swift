import Annotation
import CommonMark
import Diagnostics
import Foundation
import SiteBuilder
import Wire

/// Prints how fast each stage of understanding is, in MB of text a second on one core.
enum Benchmark {
    private static let articleCount = 400

    static func run(lexicon folder: String) throws {
        let seeds = (0..<articleCount).map { number in
            var generator = WireGenerator(number: number)
            return SeedFile(
                path: "\(number).txt", name: "\(number).txt", bytes: Array(generator.text(number: number).utf8))
        }
        let bytes = seeds.reduce(0) { $0 + $1.bytes.count }
        print("\(seeds.count) wires, \(bytes) bytes")
        var log = DiagnosticLog()
        let articles = measure("reading wires", bytes) {
            seeds.compactMap { Article(reading: $0, agencies: AgencyDirectory(), recording: &log) }
        }
        let markdown = measure("writing Markdown", bytes) { articles.map(\.markdown) }
        measure("Markdown to HTML", bytes) { markdown.map { MarkdownDocument(parsing: $0).html() } }
        for aliasCount in [0, 20_000] {
            let lexicon = try Self.lexicon(folder, extraAliases: aliasCount)
            let annotator = Annotator(lexicon: lexicon)
            measure("annotating, lexicon with \(aliasCount) more aliases", bytes) {
                articles.map { annotator.annotate($0) }
            }
            for (name, piece) in hostile {
                let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
                let article = Article(passage: text, name: "hostile", date: PublicationDate("2026-01-12"))
                measure("1 MB of \(name)", text.utf8.count) { [annotator.annotate(article)] }
            }
        }
    }

    private static let hostile: [(name: String, piece: String)] = [
        ("digits", "1234567890"), ("capitals", "ABC DEF "), ("il y a", "il y a "),
        ("overlapping aliases", "Eli Lilly and Company "),
        ("mars", "mars "), ("number words", "un deux trois cent "), ("codes", "X NVDA.O "),
        ("brackets", "(NASDAQ : NVDA) "),
    ]

    private static func lexicon(_ folder: String, extraAliases: Int) throws -> Lexicon {
        var log = DiagnosticLog()
        var files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/lexicon").sorted()
            .filter { $0.hasSuffix(".yaml") }
            .map { name in
                LexiconFile(
                    path: name, name: name,
                    text: try String(contentsOfFile: "\(folder)/lexicon/\(name)", encoding: .utf8))
            }
        if extraAliases > 0, let index = files.firstIndex(where: { $0.name == "companies.yaml" }) {
            let rows = (0..<extraAliases).map { "- {id: bench-\($0), name: Zz\($0)a Bench\($0 % 97), kind: biotech}\n" }
            files[index].text += rows.joined()
        }
        return Lexicon(files: files, recording: &log)
    }

    @discardableResult
    private static func measure<Answer>(_ name: String, _ bytes: Int, _ work: () -> [Answer]) -> [Answer] {
        let clock = ContinuousClock()
        var answer: [Answer] = []
        let time = clock.measure { answer = work() }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        print(
            "\(name): \(String(format: "%.1f", Double(bytes) / 1e6 / seconds)) MB/s, \(String(format: "%.3f", seconds * 1e3 / Double(max(1, answer.count)))) ms each"
        )
        return answer
    }
}
