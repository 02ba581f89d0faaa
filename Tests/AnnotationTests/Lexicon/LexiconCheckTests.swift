import Diagnostics
import Testing

@testable import Annotation

@Suite struct LexiconCheckTests {
    private static let exchanges = """
        exchanges:
        - {suffix: PA, mic: XPAR, also_mics: [ALXP], name: Euronext Paris, country: FR}
        - {suffix: O, mic: XNAS, name: Nasdaq, country: US}

        """
    private static let groups = "groups:\n- {id: business, labels: {fr: Affaires, en: Business}}\n"

    private static func rules(_ files: [String: String]) -> [String] {
        var log = DiagnosticLog()
        let list = files.sorted { $0.key < $1.key }.map { name, text in
            LexiconFile(path: "lexicon/\(name)", name: name, text: text)
        }
        _ = Lexicon(files: list, recording: &log)
        return log.sorted.map { "\($0.rule) \($0.location.line)" }
    }

    private static func rules(companies: String) -> [String] {
        rules(["companies.yaml": "companies:\n" + companies, "exchanges.yaml": exchanges])
    }

    @Test(
        "A listing's code and market agree with the exchanges",
        arguments: [
            ("{ticker: VRN, mic: XPAR, ric: VRN.PA}", [String]()), ("{ticker: VRN, mic: ALXP, ric: VRN.PA}", []),
            ("{ticker: VRN, mic: XNAS, ric: VRN.PA}", ["lexicon.code-of-other-market 2"]),
            ("{ticker: VRN, mic: XXXX, ric: VRN.PA}", ["lexicon.unknown-reference 2"]),
            ("{ticker: VRN, mic: XPAR, ric: VRN.ZZ}", ["lexicon.unknown-code 2"]),
            ("{ticker: VRN}", []),
        ])
    func listing(listing: String, expected: [String]) {
        #expect(
            Self.rules(companies: "- {id: verneuil, name: Verneuil, kind: pharma, listings: [\(listing)]}\n")
                == expected)
    }

    @Test("What one row says of another exists")
    func references() {
        let row = { (extra: String) in "- {id: a, name: Acme, kind: pharma, \(extra)}\n" }
        #expect(Self.rules(companies: row("parent: b")) == ["lexicon.unknown-reference 2"])
        #expect(Self.rules(companies: row("into: b")) == ["lexicon.unknown-reference 2"])
        #expect(Self.rules(companies: row("parent: b") + "- {id: b, name: Beta, kind: pharma}\n").isEmpty)
    }

    @Test("A topic's broader one is another topic", arguments: ["other", "mergers"])
    func broader(id: String) {
        let topic =
            "topics:\n- {id: mergers, group: business, labels: {fr: Fusions}, definition: D., broader: \(id), patterns: {strong: [rachat]}}\n"
        #expect(Self.rules(["topics.yaml": Self.groups + topic]) == ["lexicon.unknown-reference 4"])
    }

    @Test("Clashes of ids, names and keys are reported together")
    func clashes() {
        let rows =
            "- {id: a, name: Acme, kind: pharma}\n- {id: a, name: Beta, kind: pharma}\n- {id: c, name: ACME, kind: pharma, colour: red}\n"
        let found = Self.rules(companies: rows)
        #expect(found.contains("lexicon.repeated-id 3"))
        #expect(found.contains("lexicon.name-clash 4"))
        #expect(found.count == 3)
    }
}
