internal import StrictXML

/// The text of a piece of HTML, paragraph by paragraph: what a reader would see, without marks.
///
/// It is no parser of HTML: it must only lose no text of people's and take linear time, whatever it is given.
struct HTMLParagraphs {
    /// Each on one line, none of them empty.
    private(set) var paragraphs: [String] = []

    private var current: [UInt8] = []

    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1",
        "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "td", "th",
        "tr",
        "ul",
    ]
    /// Elements whose content no reader sees.
    private static let hidden: Set<String> = ["script", "style", "template", "head"]

    /// Takes a text without marks apart at its empty lines.
    init(plain text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) { finish() }
            append(Array(line.utf8) + [0x20])
        }
        finish()
    }

    /// Reads XHTML (RFC 4287, 3.1.1.3).
    init(_ element: XMLValue) {
        read(element)
        finish()
    }

    private mutating func read(_ element: XMLValue) {
        let isBlock = Self.blocks.contains(element.name.local)
        if isBlock { finish() }
        for piece in element.content {
            switch piece {
            case .text(let text): append(Array(text.utf8))
            case .element(let child): if !Self.hidden.contains(child.name.local) { read(child) }
            }
        }
        if isBlock { finish() }
    }

    /// Reads HTML. What looks like a tag and is not closed is text.
    init(html text: String) {
        var scanner = HTMLScanner(text)
        while let piece = scanner.next() {
            switch piece {
            case .text(let bytes): append(bytes)
            case .tag(let name, let isEnd):
                if Self.blocks.contains(name) { finish() }
                if !isEnd, Self.hidden.contains(name) { scanner.skip(toEndOf: name) }
            }
        }
        finish()
    }

    /// Adds text; spaces and line ends of every kind are one space.
    private mutating func append(_ bytes: [UInt8]) {
        for byte in bytes {
            let isSpace = [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
            if !isSpace { current.append(byte) } else if let last = current.last, last != 0x20 { current.append(0x20) }
        }
    }

    private mutating func finish() {
        if current.last == 0x20 { current.removeLast() }
        if !current.isEmpty { paragraphs.append(String(decoding: current, as: UTF8.self)) }
        current = []
    }
}

/// Takes HTML apart into texts and tags.
private struct HTMLScanner {
    enum Piece {
        case text([UInt8])
        /// The name in lower case.
        case tag(String, isEnd: Bool)
    }

    private let bytes: [UInt8]
    private var position = 0
    /// The last `>` of the text: a tag that begins behind it is never closed.
    private let lastClosing: Int

    init(_ text: String) {
        bytes = Array(text.utf8)
        lastClosing = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    }

    mutating func next() -> Piece? {
        guard position < bytes.count else { return nil }
        if bytes[position] == UInt8(ascii: "<"), position < lastClosing, let tag = tag() { return tag }
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        return .text(HTMLReference.resolved(bytes[start..<position]))
    }

    private mutating func tag() -> Piece? {
        var cursor = position + 1
        if bytes[cursor...].starts(with: Array("!--".utf8)) { return comment(after: cursor + 3) }
        let isDeclaration = bytes[cursor] == UInt8(ascii: "!") || bytes[cursor] == UInt8(ascii: "?")
        let isEnd = bytes[cursor] == UInt8(ascii: "/")
        if isEnd || isDeclaration { cursor += 1 }
        let name = bytes[cursor...].prefix { Self.isLetter($0) || (0x30...0x39).contains($0) }
        guard isDeclaration || name.first.map(Self.isLetter) == true else { return nil }
        guard let end = bytes[cursor...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        position = end + 1
        return .tag(String(decoding: name, as: UTF8.self).lowercased(), isEnd: isEnd)
    }

    /// A comment that is not closed ends at the first `>`, as browsers read `<!-->`.
    private mutating func comment(after start: Int) -> Piece? {
        var cursor = start
        while let end = bytes[min(cursor, bytes.count)...].firstIndex(of: UInt8(ascii: ">")) {
            if end >= start + 2, bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] == UInt8(ascii: "-") {
                position = end + 1
                return .tag("", isEnd: false)
            }
            cursor = end + 1
        }
        position = bytes.count
        return .tag("", isEnd: false)
    }

    /// Passes over the content of an element that nobody sees; all the rest, if it is not closed.
    mutating func skip(toEndOf name: String) {
        while let piece = next() {
            if case .tag(name, isEnd: true) = piece { return }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
