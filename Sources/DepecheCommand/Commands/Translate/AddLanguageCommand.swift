internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder
internal import Translation

/// `depeche translate add`.
struct AddLanguageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Adds a language: its catalogues, and its tag in site.yaml.",
        discussion: """
            The site has pages in the language at once; what is not translated yet stands there in the language of the originals, \
            marked as such, and is kept from search engines.

            Examples:
              depeche translate add de
              depeche translate add pt-BR
            """)

    @OptionGroup var arguments: TranslateArguments

    @Argument(help: ArgumentHelp("The language as a BCP 47 tag.", valueName: "tag"))
    var language: String

    func run() async throws {
        var log = DiagnosticLog()
        let files = try await LanguageAddition.add(LanguageTag(language), to: arguments.options, recording: &log)
        try TranslateArguments.report(log)
        Console.output("\(files.count) files are new or changed; site.yaml names the language \(language).")
        Console.output("Begin with \(arguments.seeds)/translations/\(language)/\(CatalogueName.interface).")
    }
}
