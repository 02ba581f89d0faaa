import Diagnostics
import StrictXML
import TestSupport
import Testing
import Translation

@testable import SiteBuilder

@Suite struct TranslationExchangeTests {
    private static let pieces = [
        "a", "é", " ", "  ", "\n", "\r\n", "\t", "\"", "\\", "\\u{1}", "\u{1}", "\u{7F}", "\u{A0}", "漢字", "<b>",
        "&amp;",
        "]]>", "un essai de phase 3 ", "\u{FFFE}", "\u{2028}", "e\u{301}", "🚀", "{count}", "[lien](https://e.org/)",
    ]

    private static func text(_ random: inout SeededRandom) -> String {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private static func entry(_ random: inout SeededRandom) -> POEntry {
        let roles = SegmentRole.allCases.map(\.rawValue)
        var entry = POEntry(context: roles.randomElement(using: &random), id: text(&random))
        if Bool.random(using: &random) {
            entry.context = "key.\(Int.random(in: 0...9, using: &random))"
            entry.plural = text(&random)
            entry.strings = ["", ""]
        }
        if Bool.random(using: &random) { entry.comments = ["Un mot\\du traducteur."] }
        if Bool.random(using: &random) {
            entry.extractedComments = ["elsewhere: \(text(&random).filter { !$0.isNewline })"]
        }
        if Bool.random(using: &random) { entry.references = ["seeds/a.txt"] }
        if Bool.random(using: &random) { entry.flags = ["no-wrap"] }
        if Bool.random(using: &random) {
            entry.strings = entry.strings.map { _ in text(&random) }
            let states: [TranslationState] = [.machine, .draft, .reviewed, .final, .stale, .staleCritical]
            let state = states.randomElement(using: &random) ?? .draft
            entry.note(state, former: state == .stale ? .reviewed : nil)
            if state == .stale { entry.previous = POEntry.Previous(context: "paragraph", id: text(&random)) }
            entry.isObsolete = Int.random(in: 0...4, using: &random) == 0
        }
        return entry
    }

    private static func exchange(_ random: inout SeededRandom) -> TranslationExchange {
        let catalogues = ["a.po", "sous dossier/b&c#1.po"].map { name in
            TranslationExchange.Catalogue(name: name, entries: (0..<5).map { _ in entry(&random) })
        }
        return TranslationExchange(language: LanguageTag("de-CH"), catalogues: catalogues)
    }

    @Test("Through XLIFF and back, every entry is what it was")
    func keepsEntriesInXLIFF() throws {
        var random = SeededRandom(seed: 3)
        for _ in 0..<200 {
            let exchange = Self.exchange(&random)
            let text = XLIFFWriter.text(exchange, from: LanguageTag("fr"))
            var log = DiagnosticLog()
            let read = XLIFFReader.exchange(Array(text.utf8), path: "a.xlf", recording: &log)
            #expect(log.isEmpty)
            #expect(read == exchange)
        }
    }

    @Test("Through one gettext catalogue and back, every entry is what it was")
    func keepsEntriesInGettext() throws {
        var random = SeededRandom(seed: 5)
        for _ in 0..<100 {
            var exchange = Self.exchange(&random)
            // A catalogue holds an entry once, living or obsolete.
            for place in exchange.catalogues.indices {
                var seen: Set<String> = []
                exchange.catalogues[place].entries.removeAll {
                    !seen.insert("\($0.context ?? "")#\($0.id)#\($0.isObsolete)").inserted
                }
                exchange.catalogues[place].entries.sort { !$0.isObsolete && $1.isObsolete }
            }
            exchange.catalogues.removeLast()
            let text = POExchange.text(exchange, named: "D")
            var log = DiagnosticLog()
            let file = POFile(parsing: Array(text.utf8), path: "a.po", recording: &log)
            #expect(log.isEmpty)
            #expect(POExchange.exchange(file) == exchange)
        }
    }

    @Test("What is written keeps the rules of the XLIFF 2.1 core")
    func keepsRules() throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<50 {
            let text = XLIFFWriter.text(Self.exchange(&random), from: LanguageTag("fr"))
            var log = DiagnosticLog()
            let root = try #require(XMLValue(parsing: Array(text.utf8), path: "a.xlf", recording: &log))
            #expect(XLIFFRules.broken(by: root) == [])
        }
    }

    @Test("A program that finishes a passage in segments of its own, and takes the finer state away, is understood")
    func readsPrograms() throws {
        let text = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">
            <file id="f1" original="a.po"><group id="g1"><unit id="u1" name="paragraph">
            <segment state="final"><source>Un. </source><target>One. </target></segment>
            <ignorable><source> </source></ignorable>
            <segment state="reviewed"><source>Deux <pc id="1">fois</pc>.</source><target>Two <pc id="1">times</pc>.</target></segment>
            </unit></group></file></xliff>
            """
        var log = DiagnosticLog()
        let exchange = try #require(XLIFFReader.exchange(Array(text.utf8), path: "a.xlf", recording: &log))
        let entry = try #require(exchange.catalogues.first?.entries.first)
        #expect(entry.id == "Un. Deux fois." && entry.strings == ["One. Two times."])
        #expect(entry.state == .reviewed)
    }

    @Test("What is no XLIFF of a translation is refused at its place")
    func refusesOthers() {
        for text in ["<xliff version=\"1.2\"/>", "<a/>", "<xliff"] {
            var log = DiagnosticLog()
            #expect(XLIFFReader.exchange(Array(text.utf8), path: "a.xlf", recording: &log) == nil)
            #expect(log.sorted.map(\.location.line) == [1])
        }
    }
}

/// Rules of XLIFF 2.1 that a schema states, each broken one as a sentence.
private enum XLIFFRules {
    private static let namespace = "urn:oasis:names:tc:xliff:document:2.0"
    private static let children: [String: [String]] = [
        "xliff": ["file"], "file": ["unit"], "unit": ["notes", "segment"], "notes": ["note"],
        "segment": ["source", "target"], "source": ["cp"], "target": ["cp"], "note": [], "cp": [],
    ]
    private static let attributes: [String: [String]] = [
        "xliff": ["version", "srcLang", "trgLang", "space"], "file": ["id", "original"], "unit": ["id", "name"],
        "notes": [], "note": ["category"], "segment": ["id", "state", "subState"], "source": [], "target": [],
        "cp": ["hex"],
    ]

    static func broken(by element: XMLValue) -> [String] {
        let name = element.name.local
        guard element.name.namespace == namespace, let allowed = children[name], let known = attributes[name] else {
            return ["\(name) is no element of the core"]
        }
        let names = element.elements.map(\.name.local)
        var broken = names.filter { !allowed.contains($0) }.map { "\($0) may not stand in \(name)" }
        if names != names.sorted(by: { place($0, allowed) < place($1, allowed) }) { broken.append("\(name): order") }
        broken += element.attributes.keys.map(\.local).filter { !known.contains($0) }.map { "\(name)/@\($0)" }
        for required in ["file": ["unit"], "unit": ["segment"], "notes": ["note"], "segment": ["source"]][name] ?? []
        where !names.contains(required) { broken.append("\(name) needs \(required)") }
        if name == "segment" {
            let state = element.attribute("state")
            if !["initial", "translated", "reviewed", "final"].contains(state) {
                broken.append("state \(state ?? "")")
            }
            if state != "initial", !names.contains("target") { broken.append("\(state ?? "") without target") }
        }
        let ids = element.elements.compactMap { $0.attribute("id") }
        if Set(ids).count != ids.count { broken.append("\(name): an id twice") }
        return broken + element.elements.flatMap(Self.broken)
    }

    private static func place(_ name: String, _ order: [String]) -> Int { order.firstIndex(of: name) ?? order.count }
}
