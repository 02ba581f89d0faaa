import Testing

@testable import Wire

@Suite struct DecodingTests {
    private static let text = " date 2026-01-12 L’été d’Éléonore\n\nLe groupe a signé à Œting.\n\nIl vaut 3 €.\n"

    @Test("UTF-8 with a byte order mark and UTF-16 of both orders read alike")
    func readsUnicodeEncodings() {
        let units = Array(Self.text.utf16)
        let little: [UInt8] = units.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
        let big: [UInt8] = units.reduce(into: [0xFE, 0xFF]) { $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)] }
        let expected = Reading(Self.text)
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), little, big] {
            #expect(Reading(bytes).article == expected.article)
            #expect(Reading(bytes).rules == [])
        }
    }

    @Test("Windows-1252 reads like UTF-8")
    func readsWindows1252() {
        let bytes: [UInt8] =
            Array("Prix : 3 ".utf8) + [0x80] + Array(" \n\nL".utf8) + [0x92, 0xE9, 0x74, 0xE9] + Array(" a \n\n".utf8)
            + [0x9C, 0x2E]
        #expect(Reading(bytes).body.joined(separator: "|").contains("L’été a"))
        #expect(Windows1252.decoded([0x80, 0x92, 0x9C, 0xE9]) == "€’œé")
    }

    @Test("All 256 bytes of Windows-1252 have a character of their own")
    func mapsEveryByte() {
        #expect(Set((0...255).map { Windows1252.decoded([UInt8($0)]) }).count == 256)
    }

    @Test(
        "Line ends of every kind and decomposed letters give the same article",
        arguments: ["\r\n", "\r", "\u{2028}", "\u{85}"])
    func readsLineEnds(lineEnd: String) {
        let expected = Reading(Self.text).article
        #expect(Reading(Self.text.replacing("\n", with: lineEnd)).article?.blocks == expected?.blocks)
        let decomposed = Self.text.replacing("é", with: "e\u{301}").replacing("É", with: "E\u{301}")
        #expect(Reading(decomposed).article?.headline.text.utf8.elementsEqual("L’été d’Éléonore".utf8) == true)
    }

    @Test(
        "What is no text is an error that says so",
        arguments: [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], [0x50, 0x4B, 3, 4, 0, 0], [0x41, 0, 0x42, 0],
            [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], [0xFF, 0xFE, 0x41], [1, 2, 3, 4, 5],
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("%PDF-1.7\n1 0 obj".utf8),
            Array(#"{\rtf1\ansi Le groupe signe.}"#.utf8),
        ] as [[UInt8]])
    func refusesBinary(bytes: [UInt8]) {
        let reading = Reading(bytes)
        #expect(reading.article == nil)
        #expect(reading.rules == ["wire.not-text"])
    }

    @Test("An empty seed is an error", arguments: ["", " \n\t\n", "\u{FEFF}", "\n\n\n"])
    func refusesEmpty(text: String) {
        #expect(Reading(text).rules == ["wire.empty-seed"])
    }

    @Test("A seed that is all furniture is an error")
    func refusesFurniture() {
        #expect(Reading(" date 2026-01-12\n\nPARTAGER\n").rules == ["wire.no-body"])
    }

    @Test(
        "Mojibake is named in a warning and left as it is",
        arguments: ["Un Ã©quipement neuf.", "Lâ€™IA avance.", "Un sch├®ma.", "Ã‰ric", "Å“uvre", "Ã l'origine."])
    func namesMojibake(text: String) {
        let reading = Reading(" date 2026-01-12 Titre du jour\n\n\(text)")
        #expect(reading.rules == ["wire.mojibake"])
        #expect(reading.body == [text])
    }

    @Test("Direction marks and control characters are left out with a warning")
    func dropsDirectionMarks() {
        let reading = Reading(" date 2026-01-12 Titre du jour\n\nUn\u{202E} mot\u{7} x.")
        #expect(reading.rules == ["wire.characters-left-out"])
        #expect(reading.body == ["Un mot x."])
    }

    @Test(
        "Texts of every script come out composed, a run of marks cut to thirty",
        arguments: [
            ("e\u{301}te\u{301}", "été"), ("\u{212B}", "Å"), ("\u{2126}", "Ω"), ("\u{1100}\u{1161}\u{11A8}", "각"),
            ("x" + String(repeating: "\u{301}", count: 40), "x" + String(repeating: "\u{301}", count: 30)),
            (String(repeating: "e\u{301}", count: 3_000), String(repeating: "é", count: 3_000)),
        ])
    func composesText(text: String, composed: String) {
        #expect(ComposedText.composed(text).utf8.elementsEqual(composed.utf8))
    }

    @Test("Unicode's own line ends need no warning")
    func readsLineSeparators() {
        let reading = Reading(" date 2026-01-12 Titre du jour\u{2029}Un mot.\u{2029}Un autre.")
        #expect(reading.rules == [])
        #expect(reading.body == ["Un mot.", "Un autre."])
    }

    @Test("A seed without a date gets a warning")
    func warnsOfMissingDate() {
        #expect(Reading("Un titre sans date\n\nUn texte.").rules == ["wire.no-date"])
    }
}
