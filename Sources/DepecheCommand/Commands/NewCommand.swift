internal import ArgumentParser
internal import Diagnostics
internal import Foundation  // today's date, which nothing but this command may ask for
internal import SiteBuilder
internal import Wire

/// `depeche new`.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begins a seed: a Markdown file with its title and date, to be written.",
        discussion: """
            The file stands in the folder of seeds under the next number. Until it has a text, build and check name it as an \
            error, so no empty article is published.

            Examples:
              depeche new "Owkin ouvre un laboratoire à Nantes"
              depeche new "Résultats annuels" --date 2026-02-14 --source "Cercle Finance"
            """)

    @Option(help: "The folder of the seeds and the lexicon.")
    var seeds = "seeds"

    @Option(help: "The date of publication (default: today).", transform: Self.date)
    var date: CalendarDate?

    @Option(help: "The agency or paper.")
    var source: String?

    @Argument(help: "The title.")
    var title: String

    func validate() throws {
        if title.allSatisfy(\.isWhitespace) { throw ValidationError("The title must not be empty.") }
    }

    func run() async throws {
        var log = DiagnosticLog()
        var intake = try await SeedIntake(seeds: seeds, jobs: SiteArguments.coreCount, recording: &log)
        for diagnostic in log.sorted { Console.error(diagnostic.description) }
        if log.hasErrors { throw Outcome.inputHasErrors }
        let path = try intake.begin(title: title, date: date ?? Self.today, source: source)
        Console.output("\(path): write the text below the second line of hyphens.")
    }

    @Sendable private static func date(_ text: String) throws -> CalendarDate {
        guard case .day(let day)? = PublicationDate(text) else {
            throw ValidationError("“\(text)” must be a day such as 2026-01-12.")
        }
        return day
    }

    private static var today: CalendarDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
            ?? CalendarDate(daysSinceEpoch: 0)
    }
}
