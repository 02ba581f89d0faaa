/// The one escaper for text in JSON.
package enum JSONText {
    /// The text as a JSON string in its quotation marks (RFC 8259, 7).
    ///
    /// `<`, `>` and `&` are escaped too, so that `</script>` and `<!--` can't end or change a script element, and
    /// U+2028 and U+2029, which end a line of older JavaScript.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    package static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { source in
            var index = 0
            while index < source.count {
                let byte = source[index]
                if byte == 0xE2, index + 2 < source.count, source[index + 1] == 0x80, source[index + 2] & 0xFE == 0xA8 {
                    bytes += (source[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
                    index += 3
                    continue
                }
                append(byte, to: &bytes)
                index += 1
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): bytes += "\\\"".utf8
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
            bytes += "\\u00".utf8
            bytes.append(Hexadecimal.digit(byte >> 4, uppercase: false))
            bytes.append(Hexadecimal.digit(byte & 15, uppercase: false))
        default: bytes.append(byte)
        }
    }
}
