internal import Rendering
internal import Translation

/// An exchange as XLIFF 2.1 (OASIS Standard, 2018): a `file` for each catalogue and a `unit` for each of its entries; what
/// XLIFF has no place for stands in notes with a category.
struct XLIFFWriter {
    private var lines: [String] = []
    private var number = 0

    static func text(_ exchange: TranslationExchange, from original: LanguageTag) -> String {
        var writer = XLIFFWriter()
        writer.lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"\(attribute(original.value))\""
                + " trgLang=\"\(attribute(exchange.language.value))\" xml:space=\"preserve\">",
        ]
        for (number, catalogue) in exchange.catalogues.enumerated() {
            writer.lines.append("<file id=\"f\(number + 1)\" original=\"\(attribute(catalogue.name))\">")
            for entry in catalogue.entries { writer.add(entry) }
            writer.lines.append("</file>")
        }
        writer.lines.append("</xliff>")
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func add(_ entry: POEntry) {
        number += 1
        let name = entry.context.map { " name=\"\(Self.attribute($0))\"" } ?? ""
        lines.append("<unit id=\"u\(number)\"\(name)>")
        let notes = XLIFFNotes.notes(of: entry)
        if !notes.isEmpty {
            lines.append("<notes>")
            lines += notes.map { "<note category=\"\($0.category)\">\(Self.attribute($0.text))</note>" }
            lines.append("</notes>")
        }
        let state = XLIFFState.attributes(of: entry.state)
        let subState = state.subState.map { " subState=\"\($0)\"" } ?? ""
        for (form, string) in entry.strings.enumerated() {
            let source = form == 0 ? entry.id : entry.plural ?? entry.id
            lines.append("<segment id=\"s\(form + 1)\" state=\"\(state.state)\"\(subState)>")
            lines.append("<source>\(Self.content(source))</source>")
            // An empty target would be a translation.
            if !string.isEmpty { lines.append("<target>\(Self.content(string))</target>") }
            lines.append("</segment>")
        }
        lines.append("</unit>")
    }

    /// A text for an attribute or a note. Control characters, which XML forbids, stand with C's escapes.
    private static func attribute(_ text: String) -> String { XMLText.escaped(XLIFFNotes.withEscapes(text)) }

    /// The content of a segment; characters that XML forbids are `cp` elements.
    private static func content(_ text: String) -> String {
        var output = ""
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard XLIFFNotes.isForbidden(scalar) else {
                plain.append(scalar)
                continue
            }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            output += XMLText.escaped(String(plain)) + "<cp hex=\"\(padded)\"/>"
            plain = String.UnicodeScalarView()
        }
        return output + XMLText.escaped(String(plain))
    }
}
