/// What a page, feed or site map of the finished site leads to, and what leads into it.
///
/// It reads the site's own files, which are well-formed and quote their attributes, and nothing else.
struct PageLinks: Sendable {
    /// A link with the place of its address in the file; both numbers count from 1, the column in Unicode scalars.
    struct Link: Hashable, Sendable {
        var address: String
        var line: Int
        var column: Int
        /// The language of a page that says the same (`hreflang` with `rel="alternate"`).
        var alternateLanguage: String?
    }

    private(set) var links: [Link] = []
    /// The values of `id`.
    private(set) var anchors: Set<String> = []

    /// - Parameter isMap: true for a site map, whose addresses are the texts of `loc`.
    init(_ bytes: [UInt8], isMap: Bool = false) {
        var reader = PageLinkReader(bytes, isMap: isMap)
        reader.read()
        (links, anchors) = (reader.links, reader.anchors)
    }
}

/// Walks over the bytes of a file once.
private struct PageLinkReader {
    private let bytes: [UInt8]
    private let isMap: Bool
    private var position = 0
    /// The line of `counted`, and where it begins.
    private var line = 1
    private var lineStart = 0
    private var counted = 0
    private(set) var links: [PageLinks.Link] = []
    private(set) var anchors: Set<String> = []

    private static let comment = Array("!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let valueStart = Array("=\"".utf8)
    private static let addresses = ["href", "src", "action", "xmlUrl", "htmlUrl"].map { Array($0.utf8) }
    private static let (id, hreflang, rel) = (Array("id".utf8), Array("hreflang".utf8), Array("rel".utf8))
    private static let (link, loc) = (Array("link".utf8), Array("loc".utf8))
    /// Elements whose content is no markup, with what ends it.
    private static let opaque = ["script", "style"].map { (name: Array($0.utf8), end: Array("</\($0)".utf8)) }

    init(_ bytes: [UInt8], isMap: Bool) {
        self.bytes = bytes
        self.isMap = isMap
    }

    mutating func read() {
        while skip(behind: UInt8(ascii: "<")) {
            if isAt(position, Self.comment) {
                skip(behind: Self.commentEnd)
                continue
            }
            let name = takeName()
            if name.isEmpty { continue }
            readAttributes(ofLink: bytes[name].elementsEqual(Self.link))
            if let opaque = Self.opaque.first(where: { bytes[name].elementsEqual($0.name) }) {
                skip(behind: opaque.end)
            } else if isMap, bytes[name].elementsEqual(Self.loc) {
                let start = position
                while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
                links.append(link(start..<position))
            }
        }
    }

    /// Reads the attributes of a tag and passes over its end.
    private mutating func readAttributes(ofLink isLink: Bool) {
        var found: [PageLinks.Link] = []
        var language: String?
        var isAlternate = false
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            let name = takeName()
            guard !name.isEmpty else {
                position += 1
                continue
            }
            guard isAt(position, Self.valueStart) else { continue }
            let start = position + 2
            position = start
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
            let value = start..<position
            position += 1
            if bytes[name].elementsEqual(Self.id) {
                anchors.insert(text(value))
            } else if Self.addresses.contains(where: { bytes[name].elementsEqual($0) }) {
                found.append(link(value))
            } else if isLink, bytes[name].elementsEqual(Self.hreflang) {
                language = text(value)
            } else if isLink, bytes[name].elementsEqual(Self.rel) {
                isAlternate = text(value) == "alternate"
            }
        }
        position += 1
        for var link in found {
            if isAlternate { link.alternateLanguage = language }
            links.append(link)
        }
    }

    // MARK: Pieces

    private func isAt(_ start: Int, _ pattern: [UInt8]) -> Bool {
        start + pattern.count <= bytes.count && bytes[start..<start + pattern.count].elementsEqual(pattern)
    }

    /// Passes over everything up to and with a byte; false when there is none.
    private mutating func skip(behind byte: UInt8) -> Bool {
        while position < bytes.count, bytes[position] != byte { position += 1 }
        position += 1
        return position <= bytes.count
    }

    private mutating func skip(behind pattern: [UInt8]) {
        while position < bytes.count, !(bytes[position] == pattern[0] && isAt(position, pattern)) { position += 1 }
        position += pattern.count
    }

    private mutating func takeName() -> Range<Int> {
        let start = position
        while position < bytes.count, Self.isNamePart(bytes[position]) { position += 1 }
        return start..<position
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "-")
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: HTMLReference.resolved(bytes[range]), as: UTF8.self)
    }

    private mutating func link(_ range: Range<Int>) -> PageLinks.Link {
        while counted < range.lowerBound {
            if bytes[counted] == UInt8(ascii: "\n") {
                line += 1
                lineStart = counted + 1
            }
            counted += 1
        }
        let column = bytes[lineStart..<range.lowerBound].count { $0 & 0xC0 != 0x80 } + 1
        return PageLinks.Link(address: text(range), line: line, column: column)
    }
}
