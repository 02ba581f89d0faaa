import Diagnostics
import TestSupport
import Testing

@testable import Translation

@Suite struct POFileTests {
    private func file(_ text: String) -> (file: POFile, findings: [Diagnostic]) {
        file(Array(text.utf8))
    }

    private func file(_ bytes: [UInt8]) -> (file: POFile, findings: [Diagnostic]) {
        var log = DiagnosticLog()
        let file = POFile(parsing: bytes, path: "a.po", recording: &log)
        return (file, log.sorted)
    }

    private static let whole = """
        # Translations of a seed
        msgid ""
        msgstr ""
        "Language: en\\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

        # depeche: state=stale
        #. Un mot au traducteur.
        #: seeds/a.txt
        #, fuzzy, no-wrap
        #| msgctxt "paragraph"
        #| msgid "Avant"
        msgctxt "paragraph"
        msgid "Après"
        msgstr "After"

        msgid "{count} dépêche"
        msgid_plural "{count} dépêches"
        msgstr[0] "{count} story"
        msgstr[1] "{count} stories"

        # Un mot.
        #~| msgid "Plus ancien"
        #~ msgctxt "paragraph"
        #~ msgid "Ancien"
        #~ msgstr "Old"

        """

    @Test("A catalogue is read with its comments, flags, earlier source, plurals and obsolete entries")
    func readsEntries() throws {
        let (file, findings) = file(Self.whole)
        #expect(findings == [])
        #expect(file.header["language"] == "en")
        #expect(file.header.pluralCount == 2)
        #expect(file.entries.count == 4)
        let stale = file.entries[1]
        #expect(stale.comments == ["depeche: state=stale"])
        #expect(stale.extractedComments == ["Un mot au traducteur."])
        #expect(stale.references == ["seeds/a.txt"])
        #expect(stale.flags == ["fuzzy", "no-wrap"] && stale.isFuzzy)
        #expect(stale.previous == POEntry.Previous(context: "paragraph", id: "Avant"))
        #expect(stale.key == POEntry.Key(context: "paragraph", id: "Après"))
        #expect(file.entries[2].strings == ["{count} story", "{count} stories"])
        #expect(file.entries[3].isObsolete && file.entries[3].previous?.id == "Plus ancien")
        #expect(file.location(of: stale) == SourceLocation(path: "a.po", line: 14))
    }

    @Test("What nobody changed is written as it was found, and a changed entry anew")
    func keepsLines() {
        let text = "msgid \"\"\n\"a\"\n\"b\"\nmsgstr \"c\"\n\nmsgid \"d\"\nmsgstr \"\"\n\"e\"\n"
        var (file, _) = file(text)
        #expect(file.text == text)
        file.entries[1].strings = ["f"]
        #expect(file.text == "msgid \"\"\n\"a\"\n\"b\"\nmsgstr \"c\"\n\nmsgid \"d\"\nmsgstr \"f\"\n")
    }

    @Test("Line ends of any kind, a byte order mark and the code pages that headers name are read")
    func readsEncodings() {
        let windows = Self.whole.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        for text in [windows, "\u{FEFF}" + Self.whole] {
            let (file, findings) = file(text)
            #expect(findings == [] && file.text == Self.whole)
        }
        let head = Array("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\nmsgid \"".utf8)
        let (latin, findings) = file(head + [0xE9] + Array("\"\nmsgstr \"e\"\n".utf8))
        #expect(findings == [] && latin.entries[1].id == "é")
    }

    @Test(
        "A damaged catalogue is told with the place of each damage, keeps what can be read, and may not be written over",
        arguments: [
            ("msgid \"a\"\nmsgstr \"\\q\"\n", "2:9", "po.text"), ("msgid \"a\"\nmsgstr \"b\n", "2:10", "po.text"),
            ("msgid \"a\" b\nmsgstr \"b\"\n", "1:11", "po.text"), ("msgid a\nmsgstr \"b\"\n", "1:7", "po.text"),
            ("mgsid \"a\"\nmsgstr \"b\"\n", "1:1", "po.stray-words"), ("\"a\"\n", "1:1", "po.stray-words"),
            ("msgid \"a\"\n", "1:1", "po.unfinished"), ("msgid \"a\"\nmsgstr[1] \"b\"\n", "1:1", "po.unfinished"),
            ("msgid \"ok\"\nmsgstr \"OK\"\n\nmsgid \"ok\"\nmsgstr \"b\"\n", "4:1", "po.repeated"),
            (
                "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=3;\\n\"\n\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
                "4:1", "po.plural-count"
            ),
        ])
    func locatesDamage(text: String, place: String, rule: String) {
        let (damaged, findings) = file(text + "\n\nmsgid \"well\"\nmsgstr \"gut\"\n")
        #expect(findings.map { "\($0.location.line):\($0.location.column)" } == [place])
        #expect(findings.map(\.rule) == [rule])
        #expect(!damaged.isWhole)
        #expect(damaged.entries.contains { $0.id == "well" && $0.strings == ["gut"] })
    }

    @Test("Bytes that are no text are refused at the first of them")
    func refusesBytes() {
        #expect(file(Array("msgid \"".utf8) + [0xE9, 0x22]).findings.map(\.rule) == ["po.encoding"])
        #expect(file([0x61, 0x0A, 0]).findings.map(\.location.line) == [2])
    }

    @Test("Whatever texts an entry has, it is read as it was written")
    func readsWhatItWrites() {
        var random = SeededRandom(seed: 11)
        for _ in 0..<400 {
            let entry = Self.entry(&random)
            let (read, findings) = file(POWriter.text(of: entry))
            #expect(findings == [])
            #expect(read.entries == [entry])
            #expect(POWriter.text(of: entry).split(separator: "\n").allSatisfy { !$0.isEmpty })
        }
    }

    private static let pieces = [
        "a", "é", " ", "  ", "\n", "\r\n", "\t", "\"", "\\", "\\n", "\u{1}", "\u{7F}", "\u{A0}", "漢字", "#~ ",
        "msgid \"",
        "une phrase de plusieurs mots qui remplit la ligne ", "\u{2028}", "e\u{301}", "🚀", "1", "\\x41", "\u{1B}1",
    ]

    private static func text(_ random: inout SeededRandom) -> String {
        (0..<Int.random(in: 1...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private static func entry(_ random: inout SeededRandom) -> POEntry {
        var entry = POEntry(context: Bool.random(using: &random) ? text(&random) : nil, id: text(&random))
        entry.strings = [text(&random)]
        if Bool.random(using: &random) {
            entry.plural = text(&random)
            entry.strings.append(text(&random))
        }
        entry.isObsolete = Bool.random(using: &random)
        if Bool.random(using: &random) { entry.flags = ["fuzzy"] }
        if Bool.random(using: &random) { entry.comments = ["un mot", "", " deux"] }
        if Bool.random(using: &random) { entry.previous = POEntry.Previous(context: text(&random), id: text(&random)) }
        return entry
    }
}
