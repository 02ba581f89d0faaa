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
        guard text.contains("{") else { return text }
        var output = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            output += rest[..<open]
            output += values[String(rest[rest.index(after: open)..<close])] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return output + rest
    }

    private static func places(in text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}
