/// The one escaper for text in HTML, good for element content and for attributes in double quotes.
package enum HTMLText {
    /// The text with `&`, `<`, `>`, `"` and `'` as character references.
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { reference(to: $0) != nil }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the escaped text to bytes of a page.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for index in 0..<source.count {
                guard let reference = reference(to: unsafe source[index]) else { continue }
                unsafe bytes.append(contentsOf: source[start..<index])
                bytes.append(contentsOf: reference.utf8)
                start = index + 1
            }
            unsafe bytes.append(contentsOf: source[start...])
        }
    }

    private static func reference(to byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
