/// French typography for display: narrow no-break spaces before `; ! ?`, no-break spaces before `:` and inside « », the
/// apostrophe ’, guillemets for straight quotation marks, and no line break between a number and what it counts
/// (Imprimerie nationale, "Lexique des règles typographiques").
///
/// Words are never changed, nor addresses, times and codes. Doing it twice changes nothing.
package struct FrenchTypography: Sendable {
    /// The text as it is shown.
    package let text: String
    /// For each UTF-8 offset of the source, and its end, the UTF-8 offset in `text`; never decreasing.
    ///
    /// A space that was put before a mark belongs to the mark, so a name before a colon ends where its last letter does.
    package let offsets: [Int32]

    package init(_ text: String) {
        var typesetter = FrenchTypesetter(text, notingOffsets: true)
        typesetter.setAll()
        self.text = String(decoding: typesetter.output, as: UTF8.self)
        offsets = typesetter.offsets
    }

    /// A text as it is shown, for one of which no part will be looked up.
    package static func displayed(_ text: String) -> String {
        var typesetter = FrenchTypesetter(text, notingOffsets: false)
        typesetter.setAll()
        return String(decoding: typesetter.output, as: UTF8.self)
    }

    /// The displayed offset of a UTF-8 offset of the source.
    package func displayedOffset(_ offset: Int) -> Int {
        offsets.indices.contains(offset) ? Int(offsets[offset]) : text.utf8.count
    }
}
