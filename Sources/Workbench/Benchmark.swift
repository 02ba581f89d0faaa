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
        measureReaders(articles, bytes)
        for aliasCount in [0, 5_000, 20_000] {
            let annotator = Annotator(lexicon: try Self.lexicon(folder, extraAliases: aliasCount))
            measure("annotating, lexicon with \(aliasCount) more aliases", bytes) {
                articles.map { annotator.annotate($0) }
            }
        }
        measureHostile(Annotator(lexicon: try Self.lexicon(folder, extraAliases: 20_000)))
    }

    /// The readers that need no lexicon, each by itself.
    private static func measureReaders(_ articles: [Article], _ bytes: Int) {
        let tokens = measure("cutting into tokens and clauses", bytes) {
            articles.map { TokenizedTexts($0.fieldTexts) }
        }
        let dates = measure("dates", bytes) {
            zip(articles, tokens).map { DateReader(reference: $0.date).dates(in: $1) }
        }
        let amounts = measure("amounts", bytes) { tokens.map { AmountReader().amounts(in: $0) } }
        measure("measures", bytes) {
            tokens.indices.map {
                MeasureReader().measures(in: tokens[$0], dates: dates[$0], amounts: amounts[$0])
            }
        }
        measure("events", bytes) {
            tokens.indices.map {
                EventReader(reference: articles[$0].date).events(in: tokens[$0], dates: dates[$0], companies: [])
            }
        }
    }

    /// Texts that nobody writes, of 1 MB and of 2 MB: where time is linear, the factor is near 2.
    private static func measureHostile(_ annotator: Annotator) {
        print("\n| hostile text | 1 MB | 2 MB | factor |\n|---|--:|--:|--:|")
        for (name, piece) in HostileTexts.pieces {
            let times = [1_000_000, 2_000_000].map { size in
                let text = String(repeating: piece, count: size / piece.utf8.count)
                let article = Article(passage: text, name: "hostile", date: PublicationDate("2026-01-12"))
                return 1e3 * processorSeconds { _ = annotator.annotate(article) }
            }
            let cells = times.map { String(format: "%.0f ms", $0) } + [String(format: "%.1f", times[1] / times[0])]
            print("| \(name) | \(cells.joined(separator: " | ")) |")
        }
    }

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

    /// The time that the processor spent on some work of one thread, whatever else ran beside it.
    private static func processorSeconds(_ work: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        work()
        return now() - start
    }

    @discardableResult
    private static func measure<Answer>(_ name: String, _ bytes: Int, _ work: () -> [Answer]) -> [Answer] {
        var answer: [Answer] = []
        let seconds = processorSeconds { answer = work() }
        print(
            "\(name): \(String(format: "%.1f", Double(bytes) / 1e6 / seconds)) MB/s, \(String(format: "%.3f", seconds * 1e3 / Double(max(1, answer.count)))) ms each"
        )
        return answer
    }
}
