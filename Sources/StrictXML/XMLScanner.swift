/// A cursor over the bytes of an XML file, which are known to be UTF-8.
struct XMLScanner {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position >= bytes.count }

    /// The byte under the cursor; nil at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    func problem(_ rule: XMLProblem.Rule, at offset: Int? = nil, excerpt: String? = nil) -> XMLProblem {
        XMLProblem(rule: rule, offset: offset ?? position, excerpt: excerpt)
    }

    func starts(with text: StaticString) -> Bool {
        guard bytes.count - position >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    /// Passes over a text if it stands here.
    mutating func skip(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    /// Passes over white space; false when there was none.
    @discardableResult
    mutating func skipSpaces() -> Bool {
        let start = position
        while let byte = next, XMLCharacter.isSpace(byte) { position += 1 }
        return position > start
    }

    /// The bytes up to a mark, and the cursor behind the mark.
    mutating func upTo(_ mark: StaticString) throws(XMLProblem) -> ArraySlice<UInt8> {
        let start = position
        while !isAtEnd {
            if starts(with: mark) {
                defer { position += mark.utf8CodeUnitCount }
                return bytes[start..<position]
            }
            position += 1
        }
        throw problem(.unfinished, at: start)
    }

    mutating func name() throws(XMLProblem) -> String {
        let start = position
        while let byte = next, !XMLCharacter.isSpace(byte), !Self.endsName.contains(byte) { position += 1 }
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        let scalars = name.unicodeScalars
        guard let first = scalars.first, XMLCharacter.startsName(first), scalars.allSatisfy(XMLCharacter.continuesName)
        else { throw problem(.badName, at: start, excerpt: name) }
        return name
    }

    private static let endsName = Set("=/<>\"'&;?".utf8)

    /// The characters of a reference, from its `&` on: one of the five entities, or a character by its number.
    mutating func reference() throws(XMLProblem) -> String {
        let start = position
        let body = bytes[(start + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
        let end = start + 1 + body.count
        let written = String(decoding: body, as: UTF8.self)
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else {
            throw problem(.badReference, excerpt: "&" + written)
        }
        position = end + 1
        if body.first != UInt8(ascii: "#") {
            guard let text = Self.entities[written] else {
                throw problem(.unknownEntity, at: start, excerpt: "&\(written);")
            }
            return text
        }
        let isHexadecimal = written.hasPrefix("#x")
        let digits = written.dropFirst(isHexadecimal ? 2 : 1)
        guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value),
            XMLCharacter.isAllowed(scalar)
        else { throw problem(.badReference, at: start, excerpt: "&\(written);") }
        return String(scalar)
    }

    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}
