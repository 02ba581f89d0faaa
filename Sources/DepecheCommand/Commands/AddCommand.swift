internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder

/// `depeche add`.
struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Puts texts into the folder of seeds, after showing what is recognised in them.",
        discussion: """
            The text is kept byte for byte, under the next number and the first digits of its SHA-256. A text that is there \
            already is not added again; one that resembles another gets a warning. Nothing existing is written over.

            On a terminal you are asked first; elsewhere --yes is needed. With --from every item of an Atom or RSS file \
            becomes a Markdown seed.

            Examples:
              depeche add ~/Bureau/texte.txt
              wl-paste | depeche add -
              depeche add --yes *.txt
              depeche add --from flux.xml
            """)

    @Option(help: "The folder of the seeds and the lexicon.")
    var seeds = "seeds"

    @Option(name: .customLong("from"), help: "Add the items of this Atom or RSS file.")
    var feed: String?

    @Flag(name: .shortAndLong, help: "Do not ask.")
    var yes = false

    @Argument(help: "The texts to add; - is standard input.")
    var files: [String] = []

    func validate() throws {
        if (feed == nil) == files.isEmpty { throw ValidationError("Name texts to add, or a feed with --from.") }
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input can be read once.") }
    }

    func run() async throws {
        var log = DiagnosticLog()
        var intake = try await SeedIntake(seeds: seeds, jobs: SiteArguments.coreCount, recording: &log)
        let proposals = try proposals(&intake, recording: &log)
        for diagnostic in log.sorted { Console.error(diagnostic.description) }
        if log.hasErrors { throw Outcome.inputHasErrors }
        let wanted = proposals.filter { $0.sameText == nil }
        guard !wanted.isEmpty else {
            Console.error("Nothing was added.")
            return
        }
        guard try isConfirmed(wanted.count) else {
            Console.error("Nothing was added.")
            return
        }
        for proposal in wanted { Console.output("Added \(try intake.add(proposal))") }
    }

    /// Shows what is recognised in each text.
    private func proposals(
        _ intake: inout SeedIntake, recording log: inout DiagnosticLog
    ) throws -> [SeedIntake.Proposal] {
        var found: [SeedIntake.Proposal] = []
        var seen: Set<[UInt8]> = []
        for text in try texts(recording: &log) where seen.insert(text.bytes).inserted {
            let proposal = intake.proposal(
                for: text.bytes, from: text.name, isMarkdown: text.isMarkdown, recording: &log)
            guard let proposal else { continue }
            Console.output(ProposalReport(proposal, from: text.name, style: .standardOutput).text)
            found.append(proposal)
        }
        return found
    }

    private struct Text {
        let name: String
        let bytes: [UInt8]
        let isMarkdown: Bool
    }

    private func texts(recording log: inout DiagnosticLog) throws -> [Text] {
        if let feed {
            let entries =
                FeedEntries(parsing: try InputFile.bytes(of: feed), path: feed, recording: &log)?.entries ?? []
            return entries.map { Text(name: $0.location.description, bytes: $0.bytes, isMarkdown: true) }
        }
        return try files.map { file in
            let bytes = try file == "-" ? InputFile.standardInput() : InputFile.bytes(of: file)
            let isMarkdown = file.hasSuffix(".md") || bytes.starts(with: Array("---\n".utf8))
            return Text(name: file == "-" ? "standard input" : file, bytes: bytes, isMarkdown: isMarkdown)
        }
    }

    private func isConfirmed(_ count: Int) throws -> Bool {
        if yes { return true }
        guard let answer = Console.ask(count == 1 ? "Add it? [y/N] " : "Add these \(count) texts? [y/N] ") else {
            throw ValidationError("There is no terminal to ask on: pass --yes.")
        }
        return ["y", "yes", "o", "oui"].contains(answer.lowercased())
    }
}
