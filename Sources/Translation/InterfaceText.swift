package import Diagnostics

/// A text of the interface in one language: one wording, or one for each form of the plural.
package struct InterfaceText: Hashable, Sendable {
    package var forms: [PluralCategory: String]
    package var isPlural: Bool
    package var location: SourceLocation

    /// The names between braces, in all forms.
    package var places: Set<String> { Set(forms.values.flatMap(Self.places)) }

    /// The wording for a number; for a text without plural its only one.
    package func form(for count: Int, in language: LanguageTag) -> String {
        forms[PluralCategory(of: count, in: language)] ?? forms[.other] ?? ""
    }

    /// A text with its places filled: `{count}` becomes the value of `count`.
    package static func filled(_ text: String, with values: [String: String]) -> String {
        let bytes = text.utf8
        var output = ""
        var start = bytes.startIndex
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            output += text[start..<open]
            let end = bytes.index(after: close)
            output += values[String(text[bytes.index(after: open)..<close])] ?? String(text[open..<end])
            start = end
        }
        return start == bytes.startIndex ? text : output + text[start...]
    }

    /// What stands between braces and can't be the name of a place, or a brace without its other half; nil when all is
    /// well.
    var badPlace: String? {
        for category in PluralCategory.allCases {
            guard var rest = forms[category]?[...] else { continue }
            while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
                guard rest[brace] == "{", let close = rest[brace...].firstIndex(of: "}") else {
                    return String(rest[brace...])
                }
                let name = rest[rest.index(after: brace)..<close]
                let isName = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
                guard isName, !name.isEmpty else { return String(rest[brace...close]) }
                rest = rest[rest.index(after: close)...]
            }
        }
        return nil
    }

    private static func places(in text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}
