internal import Annotation
internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Rendering
internal import SiteBuilder
internal import Wire

/// `depeche annotate`.
struct AnnotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Prints what is understood of texts, one JSON object a line.",
        discussion: """
            Without files every seed is read. With --lines each line of standard input is a JSON object \
            {"id", "text", "date", "direction"}: the text is annotated as it stands, with the date as reference; \
            direction is past, future or auto.

            Offsets count Unicode scalars of the body text, which stands under "body".

            Examples:
              depeche annotate
              depeche annotate seeds/000_700bf0e3e2067c25.txt
              echo '{"id":"1","text":"Signé lundi.","date":"2026-01-12"}' | depeche annotate --lines
            """)

    @Option(help: "The folder of the seeds and the lexicon.")
    var seeds = "seeds"

    @Flag(help: "Read JSON lines from standard input.")
    var lines = false

    @Argument(help: "The seeds to read (default: all).")
    var files: [String] = []

    func validate() throws {
        if lines, !files.isEmpty { throw ValidationError("--lines reads standard input and takes no files.") }
    }

    func run() async throws {
        var log = DiagnosticLog()
        let reader = try SeedReader(seeds: seeds, recording: &log)
        var hasErrors = report(log)
        if lines {
            hasErrors = try annotateLines(with: reader) || hasErrors
        } else {
            for path in try files.isEmpty ? reader.seedPaths() : files {
                var own = DiagnosticLog()
                if let annotated = try reader.annotate(path, recording: &own) {
                    Console.output(AnnotationRecord(annotated).jsonLine)
                }
                hasErrors = report(own) || hasErrors
            }
        }
        if hasErrors { throw Outcome.inputHasErrors }
    }

    private func report(_ log: DiagnosticLog) -> Bool {
        for diagnostic in log.sorted { Console.error(diagnostic.description) }
        return log.hasErrors
    }

    /// Annotates the lines of standard input as they come. True when one of them was no valid line.
    private func annotateLines(with reader: SeedReader) throws -> Bool {
        var hasErrors = false
        var number = 0
        while let line = readLine() {
            number += 1
            if line.allSatisfy(\.isWhitespace) { continue }
            guard let request = LineRequest(line) else {
                let place = SourceLocation(path: "standard input", line: number)
                Console.error(
                    Diagnostic(
                        .error, rule: "annotate.invalid-line", at: place,
                        "A line must be a JSON object with a text, and a date such as 2026-01-12 where there is one",
                        excerpt: line
                    ).description)
                hasErrors = true
                continue
            }
            let annotated = reader.annotate(
                passage: request.text, name: request.id, date: request.date, direction: request.direction)
            Console.output(AnnotationRecord(annotated, id: request.id).jsonLine)
        }
        return hasErrors
    }
}

/// A line of `annotate --lines`.
struct LineRequest {
    let id: String
    let text: String
    let date: PublicationDate?
    let direction: Direction

    /// Gives nil for what is not such an object, or for a date that is none.
    init?(_ line: String) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
            let text = object["text"] as? String
        else { return nil }
        self.text = text
        id = object["id"].map { "\($0)" } ?? ""
        if let written = object["date"] as? String, !written.isEmpty {
            guard let date = PublicationDate(written) else { return nil }
            self.date = date
        } else {
            date = nil
        }
        guard let direction = Direction(rawValue: object["direction"] as? String ?? "auto") else { return nil }
        self.direction = direction
    }
}
