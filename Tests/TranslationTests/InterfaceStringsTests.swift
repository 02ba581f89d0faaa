import Diagnostics
import Testing

@testable import Translation

@Suite struct InterfaceStringsTests {
    private static let french = LanguageTag("fr")
    private static let english = LanguageTag("en")

    private func read(_ french: String, _ english: String? = nil) -> (strings: InterfaceStrings, findings: [String]) {
        var log = DiagnosticLog()
        var files = [InterfaceStrings.File(language: Self.french, path: "fr.yaml", text: french)]
        if let english { files.append(.init(language: Self.english, path: "en.yaml", text: english)) }
        let strings = InterfaceStrings(
            files: files, languages: english == nil ? [Self.french] : [Self.french, Self.english], folder: "strings",
            recording: &log)
        return (strings, log.sorted.map { "\($0.location): \($0.message)" })
    }

    @Test("A word is found by its key, its places are filled, and numbers choose its form")
    func looksUp() {
        let (strings, findings) = read(
            "a:\n  b: \"{x} et {y}\"\nc:\n  one: \"{count} mot\"\n  many: \"{count} de mots\"\n  other: \"{count} mots\"\n"
        )
        #expect(findings.isEmpty)
        #expect(strings.wording("a.b", in: Self.french, ["x": "{y}", "y": "1"]) == "{y} et 1")
        #expect(strings.wording("c", counting: 0, in: Self.french) == "0 mot")
        #expect(strings.wording("c", counting: 1_500, in: Self.french) == "1\u{202F}500 mots")
        #expect(strings.wording("c", counting: 2_000_000, in: Self.french) == "2\u{202F}000\u{202F}000 de mots")
        #expect(strings.wording("x", in: Self.french) == nil)
        #expect(strings.wording("a.b", in: Self.english) == nil)
    }

    @Test(
        "What is wrong with the words of a language is said with its key and place",
        arguments: [
            ("a: x\nb: y", "a: x", ["en.yaml:1:1: The interface word “b” is missing in the language en"]),
            ("a: x", "a: x\nb: y", ["en.yaml:2:4: The interface word “b” stands in the language en and not in fr"]),
            ("a: x", "a: ' '", ["en.yaml:1:4: The interface word “a” is empty in the language en"]),
            ("a: x", "a:", ["en.yaml:1:3: The interface word “a” is empty in the language en"]),
            ("a: [x]", nil, ["fr.yaml:1:4: The interface word “a” must be a text, not a list"]),
            ("a: x {n}", "a: x", ["en.yaml:1:4: The interface word “a” must have the same places in every language"]),
            (
                "a: x {n", nil,
                [
                    "fr.yaml:1:4: A place of the interface word “a” must be a name of lower-case letters between braces"
                ]
            ),
            (
                "a: 'x { n}'", nil,
                ["fr.yaml:1:4: A place of the interface word “a” must be a name of lower-case letters between braces"]
            ),
            ("a.b: x\na:\n  b: y", nil, ["fr.yaml:3:6: The interface word “a.b” must stand once, with dots or nested"]),
            (
                "a: {one: x, other: y}", nil,
                ["fr.yaml:1:4: The interface word “a” lacks the plural form “many” in the language fr"]
            ),
            (
                "a: {one: x, many: y, other: z}", "a: {one: x, many: y, other: z}",
                ["en.yaml:1:4: The interface word “a” has the plural form “many”, which the language en never uses"]
            ),
            (
                "a: {one: x, many: y, other: z}", "a: z",
                ["en.yaml:1:4: The interface word “a” must have plural forms in every language or in none"]
            ),
            ("", nil, ["fr.yaml:1:1: A file of interface words must be a mapping of keys to texts"]),
            ("x", nil, ["fr.yaml:1:1: A file of interface words must be a mapping of keys to texts"]),
            ("a: x", "", ["en.yaml:1:1: A file of interface words must be a mapping of keys to texts"]),
        ] as [(String, String?, [String])])
    func findsMistakes(french: String, english: String?, findings: [String]) {
        #expect(read(french, english).findings == findings)
    }

    @Test("A file that is no YAML gives one error, not one for each of its words")
    func saysOnce() {
        #expect(read("a: x\nb: y", "a: [\n").findings.count == 1)
        #expect(read("a: [\n", "a: x\nb: y").findings.count == 1)
    }

    @Test("A language without a file is an error that names the file")
    func missesFile() {
        var log = DiagnosticLog()
        _ = InterfaceStrings(files: [], languages: [Self.french], folder: "strings", recording: &log)
        #expect(
            log.sorted.map { "\($0.location): \($0.message)" } == [
                "strings/fr.yaml:1:1: Every language of the site needs a file of interface words"
            ])
    }
}
