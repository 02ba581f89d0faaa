private import CommonMark

/// The one escaper for text in XML, good for element content and for attributes in double quotes.
package enum XMLText {
    /// The text with the five special characters as references, and without the characters that XML 1.0 forbids.
    ///
    /// A carriage return is written as a reference, since a parser would read it as a line feed (XML 1.0, 2.11).
    package static func escaped(_ text: String) -> String {
        let allowed = CleanText.cleaned(text)
        guard allowed.utf8.contains(UInt8(ascii: "\r")) else { return HTMLText.escaped(allowed) }
        return HTMLText.escaped(allowed).utf8.split(separator: UInt8(ascii: "\r"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }.joined(separator: "&#13;")
    }
}
