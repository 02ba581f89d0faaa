internal import Diagnostics
internal import StrictXML
internal import Translation

/// Reads XLIFF 2.0 and 2.1 back into an exchange.
struct XLIFFReader {
    private static let namespace = "urn:oasis:names:tc:xliff:document:2.0"

    /// Nil after errors, which are recorded.
    static func exchange(
        _ bytes: [UInt8], path: String, recording log: inout DiagnosticLog
    ) -> TranslationExchange? {
        guard let root = XMLValue(parsing: bytes, path: path, recording: &log) else { return nil }
        guard root.name == XMLName("xliff", in: namespace), root.attribute("version")?.hasPrefix("2.") == true,
            let language = root.attribute("trgLang")
        else {
            log.record(.notXLIFF(at: root.location))
            return nil
        }
        let catalogues = root.elements("file", in: namespace).map { file in
            TranslationExchange.Catalogue(
                name: XLIFFNotes.withoutEscapes(file.attribute("original") ?? ""),
                entries: units(in: file).map(entry))
        }
        return TranslationExchange(language: LanguageTag(language), catalogues: catalogues)
    }

    /// The units of a file, also those in groups.
    private static func units(in element: XMLValue) -> [XMLValue] {
        element.elements.flatMap { child -> [XMLValue] in
            switch child.name.local {
            case "unit": [child]
            case "group": units(in: child)
            default: []
            }
        }
    }

    private static func entry(_ unit: XMLValue) -> POEntry {
        let segments = unit.elements("segment", in: namespace)
        let sources = segments.map { content($0.elements("source", in: namespace)) }
        let targets = segments.map { content($0.elements("target", in: namespace)) }
        let notes = unit.elements("notes", in: namespace).flatMap { $0.elements("note", in: namespace) }
        let isPlural = notes.contains { $0.attribute("category") == "plural" }
        // A program may have cut a passage into sentences; together they are the passage.
        var entry = POEntry(
            context: unit.attribute("name").map(XLIFFNotes.withoutEscapes),
            id: isPlural ? sources.first ?? "" : sources.joined(),
            strings: isPlural ? targets : [targets.allSatisfy { !$0.isEmpty } ? targets.joined() : ""])
        if isPlural { entry.plural = sources.count > 1 ? sources[1] : sources.first }
        for note in notes {
            XLIFFNotes.apply(note.attribute("category"), XLIFFNotes.withoutEscapes(note.text), to: &entry)
        }
        let states = segments.map { XLIFFState.state($0.attribute("state"), subState: $0.attribute("subState")) }
        let state = states.min { rank($0) < rank($1) } ?? .untranslated
        if entry.isTranslated, !entry.isObsolete, entry.state != state {
            entry.note(state == .untranslated ? .draft : state, former: entry.mark?.former)
        }
        return entry
    }

    /// Of a passage in several segments the least finished one counts.
    private static func rank(_ state: TranslationState) -> Int { TranslationState.allCases.firstIndex(of: state) ?? 0 }

    /// The text of the elements; inline elements keep their text, and `cp` is the character that it names.
    private static func content(_ elements: [XMLValue]) -> String {
        elements.map { element in
            element.content.map { piece in
                switch piece {
                case .text(let text): text
                case .element(let inner) where inner.name.local == "cp":
                    inner.attribute("hex").flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init).map(
                        String.init)
                        ?? ""
                case .element(let inner): content([inner])
                }
            }.joined()
        }.joined()
    }
}
