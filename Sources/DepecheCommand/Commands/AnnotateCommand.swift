internal import Annotation
internal import ArgumentParser
internal import Diagnostics
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

            With --pretty the text is shown with its annotations marked and their values beside: in colours on a \
            terminal (unless NO_COLOR is set), in brackets elsewhere.

            Examples:
              depeche annotate
              depeche annotate seeds/000_700bf0e3e2067c25.txt
              depeche annotate --pretty seeds/000_700bf0e3e2067c25.txt
              echo '{"id":"1","text":"Signé lundi.","date":"2026-01-12"}' | depeche annotate --lines
            """)

    @Option(help: "The folder of the seeds and the lexicon.")
    var seeds = "seeds"

    @Flag(help: "Read JSON lines from standard input.")
    var lines = false

    @Flag(help: "Show the text with its annotations, for people.")
    var pretty = false

    @Argument(help: "The seeds to read (default: all).")
    var files: [String] = []

    func validate() throws {
        if lines, pretty { throw ValidationError("--pretty shows seeds and does not go with --lines.") }
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
                    Console.output(pretty ? prettyText(annotated, reader) : AnnotationRecord(annotated).jsonLine)
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

    private func prettyText(_ annotated: AnnotatedArticle, _ reader: SeedReader) -> String {
        let explanations = reader.explainer.explanations(of: annotated)
        return AnnotatedText(annotated, explanations, style: .standardOutput).text + "\n"
    }

    /// Annotates the lines of standard input as they come. True when one of them was no valid line.
    private func annotateLines(with reader: SeedReader) throws -> Bool {
        var hasErrors = false
        var number = 0
        while let line = readLine() {
            number += 1
            if line.allSatisfy(\.isWhitespace) { continue }
            let request: LineRequest
            do {
                request = try LineRequest(line)
            } catch {
                Console.error(Diagnostic.invalidLine(error, number: number, line).description)
                hasErrors = true
                continue
            }
            let annotated = reader.annotate(
                passage: request.text, name: "standard input", date: request.date, direction: request.direction)
            Console.output(AnnotationRecord(annotated, id: request.id).jsonLine)
        }
        return hasErrors
    }
}
