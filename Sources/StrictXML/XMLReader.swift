/// Reads XML 1.0 event by event, strictly: what is not well-formed is an error, never guessed at.
///
/// Document types are refused, so no entity is ever expanded but the five of XML itself and characters by number, and
/// nothing outside the file is ever read. Comments and processing instructions are passed over.
struct XMLReader {
    /// More than any feed or exchange file needs, and little enough for whoever walks the tree.
    static let depthLimit = 200

    private var scanner: XMLScanner
    private var open: [String] = []
    private var hasRoot = false
    /// Where the event that was read last begins.
    private(set) var eventStart = 0

    /// Takes UTF-8 with or without a byte order mark, with line ends of any kind.
    init(_ bytes: [UInt8]) throws(XMLProblem) {
        scanner = XMLScanner(bytes: bytes)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw XMLProblem(rule: .notUTF8, offset: 0) }
        try Self.checkCharacters(of: text)
        _ = scanner.skip("\u{FEFF}")
        if scanner.starts(with: "<?xml"),
            scanner.bytes.dropFirst(scanner.position + 5).first.map(XMLCharacter.isSpace) == true
        {
            let declaration = String(decoding: try scanner.upTo("?>"), as: UTF8.self).lowercased()
            if declaration.contains("encoding"), !declaration.contains("utf-8"), !declaration.contains("us-ascii") {
                throw XMLProblem(rule: .notUTF8, offset: 0, excerpt: declaration)
            }
        }
    }

    private static func checkCharacters(of text: String) throws(XMLProblem) {
        var offset = 0
        for scalar in text.unicodeScalars {
            guard XMLCharacter.isAllowed(scalar) else { throw XMLProblem(rule: .forbiddenCharacter, offset: offset) }
            offset += UTF8.width(scalar)
        }
    }

    /// The next event; nil after the root element has ended.
    mutating func next() throws(XMLProblem) -> XMLEvent? {
        while !scanner.isAtEnd {
            eventStart = scanner.position
            if scanner.next == UInt8(ascii: "<"), !scanner.starts(with: "<![CDATA[") {
                if try skipComment() { continue }
                if try skipInstruction() { continue }
                return try tag()
            }
            let text = try characters()
            if !open.isEmpty { return .text(text) }
            guard text.utf8.allSatisfy(XMLCharacter.isSpace) else {
                throw scanner.problem(.outsideRoot, at: eventStart)
            }
        }
        if let name = open.last { throw scanner.problem(.missingEnd(of: name)) }
        if !hasRoot { throw scanner.problem(.noElement, at: 0) }
        return nil
    }

    // MARK: Markup

    private mutating func skipComment() throws(XMLProblem) -> Bool {
        guard scanner.skip("<!--") else { return false }
        _ = try scanner.upTo("--")
        guard scanner.skip(">") else { throw scanner.problem(.badComment, at: eventStart) }
        return true
    }

    private mutating func skipInstruction() throws(XMLProblem) -> Bool {
        guard scanner.skip("<?") else { return false }
        let target = try scanner.name()
        guard target.lowercased() != "xml" else { throw scanner.problem(.badInstruction, at: eventStart) }
        _ = try scanner.upTo("?>")
        return true
    }

    private mutating func tag() throws(XMLProblem) -> XMLEvent {
        if scanner.starts(with: "<!DOCTYPE") { throw scanner.problem(.documentType) }
        if scanner.starts(with: "<!") { throw scanner.problem(.badMarkup) }
        if scanner.skip("</") { return try endTag() }
        scanner.position += 1
        return .start(try startTag())
    }

    private mutating func endTag() throws(XMLProblem) -> XMLEvent {
        let name = try scanner.name()
        guard let expected = open.last else { throw scanner.problem(.outsideRoot, at: eventStart) }
        guard name == expected else {
            throw scanner.problem(.wrongEnd(expected: expected), at: eventStart, excerpt: name)
        }
        scanner.skipSpaces()
        guard scanner.skip(">") else { throw scanner.problem(.badMarkup) }
        open.removeLast()
        return .end(name: name)
    }

    private mutating func startTag() throws(XMLProblem) -> XMLStartTag {
        var tag = XMLStartTag(name: try scanner.name())
        var names = Set<String>()
        if open.isEmpty, hasRoot { throw scanner.problem(.outsideRoot, at: eventStart) }
        guard open.count < Self.depthLimit else {
            throw scanner.problem(.tooDeep(limit: Self.depthLimit), at: eventStart)
        }
        hasRoot = true
        while true {
            let hasSpace = scanner.skipSpaces()
            if scanner.skip(">") {
                open.append(tag.name)
                return tag
            }
            if scanner.skip("/>") {
                tag.isEmpty = true
                return tag
            }
            if scanner.isAtEnd { throw scanner.problem(.unfinished, at: eventStart) }
            let start = scanner.position
            let attribute = try attribute()
            guard hasSpace else { throw scanner.problem(.badAttribute, at: start, excerpt: attribute.name) }
            if !names.insert(attribute.name).inserted {
                throw scanner.problem(.repeatedAttribute, at: start, excerpt: attribute.name)
            }
            tag.attributes.append(attribute)
        }
    }

    private mutating func attribute() throws(XMLProblem) -> XMLStartTag.Attribute {
        let start = scanner.position
        let name = try scanner.name()
        scanner.skipSpaces()
        let hasEquals = scanner.skip("=")
        scanner.skipSpaces()
        guard hasEquals, let quote = scanner.next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw scanner.problem(.badAttribute, at: start, excerpt: name)
        }
        scanner.position += 1
        var value: [UInt8] = []
        while let byte = scanner.next, byte != quote {
            switch byte {
            case UInt8(ascii: "<"): throw scanner.problem(.badAttribute, at: start, excerpt: name)
            case UInt8(ascii: "&"): value += try scanner.reference().utf8
            default:
                // Section 3.3.3: a line end or tab in a value is a space; CR LF is one line end.
                if !scanner.starts(with: "\r\n") { value.append(XMLCharacter.isSpace(byte) ? 0x20 : byte) }
                scanner.position += 1
            }
        }
        if scanner.isAtEnd { throw scanner.problem(.unfinished, at: start) }
        scanner.position += 1
        return XMLStartTag.Attribute(name: name, value: String(decoding: value, as: UTF8.self))
    }

    // MARK: Text

    /// Text and CDATA sections up to the next tag, comment or instruction.
    private mutating func characters() throws(XMLProblem) -> String {
        var text: [UInt8] = []
        while let byte = scanner.next {
            if scanner.starts(with: "<![CDATA[") {
                if open.isEmpty { throw scanner.problem(.outsideRoot) }
                scanner.position += 9
                text += Self.unifyingLineEnds(try scanner.upTo("]]>"))
            } else if byte == UInt8(ascii: "<") {
                break
            } else if byte == UInt8(ascii: "&") {
                if open.isEmpty { throw scanner.problem(.outsideRoot) }
                text += try scanner.reference().utf8
            } else {
                if scanner.starts(with: "]]>") { throw scanner.problem(.badMarkup) }
                // Section 2.11: CR and CR LF are read as LF.
                if !scanner.starts(with: "\r\n") { text.append(byte == 0xD ? 0xA : byte) }
                scanner.position += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func unifyingLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var unified: [UInt8] = []
        var previous: UInt8 = 0
        for byte in bytes {
            if byte != 0xA || previous != 0xD { unified.append(byte == 0xD ? 0xA : byte) }
            previous = byte
        }
        return unified
    }
}
