import Diagnostics
import SiteBuilder

/// Scores what the tool understands against the gold set.
enum Evaluation {
    /// Prints the scores of both halves. The held-out half never shows more, so that no rule can be made to fit it.
    ///
    /// - Parameter listsMisses: lists what went wrong in the working half.
    static func run(gold: String, seeds: String, listsMisses: Bool) throws {
        var log = DiagnosticLog()
        let reader = try SeedReader(seeds: seeds, recording: &log)
        let working = try GoldHalf(name: "working", folder: "\(gold)/working")
        let scorecard = try score(working, with: reader)
        show(scorecard, of: working)
        if listsMisses {
            for miss in scorecard.misses { print("\(miss.name): \(miss.kind): \(miss.verdict): \(miss.words)") }
            print("")
        }
        let heldOut = try GoldHalf(name: "held-out", folder: "\(gold)/heldout")
        show(try score(heldOut, with: reader), of: heldOut)
    }

    private static func show(_ scorecard: Scorecard, of half: GoldHalf) {
        print(
            """
            The \(half.name) half: \(half.texts.count) texts, \(half.dateLines.count) lines of dates, \
            \(half.amountLines.count) lines of amounts

            \(ScoreTable(scorecard: scorecard))

            """)
    }

    private static func score(_ half: GoldHalf, with reader: SeedReader) throws -> Scorecard {
        var scorecard = Scorecard()
        for text in half.texts {
            var log = DiagnosticLog()
            guard let annotated = try reader.annotate(text.path, recording: &log) else {
                throw GoldError.unreadable(text.path)
            }
            scorecard.score(text.name, gold: text.gold, annotated: annotated)
        }
        for line in half.dateLines { scorecard.score(line, reader: reader) }
        for line in half.amountLines { scorecard.score(line, reader: reader) }
        return scorecard
    }
}
