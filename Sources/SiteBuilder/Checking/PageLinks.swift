/// What a page, feed or site map of the finished site leads to, and what leads into it.
///
/// It reads the site's own files, which are well-formed and quote their attributes, and nothing else.
struct PageLinks: Sendable {
    /// A link with the place of its address in the file, in bytes.
    struct Link: Hashable, Sendable {
        var address: String
        var offset: Int
        /// The language of a page that says the same (`hreflang` with `rel="alternate"`).
        var alternateLanguage: String?
    }

    private(set) var links: [Link] = []
    /// The values of `id`.
    private(set) var anchors: Set<String> = []
    private let bytes: [UInt8]

    private static let addressAttributes: Set<String> = ["href", "src", "action", "xmlUrl", "htmlUrl"]

    /// - Parameter isMap: true for a site map, whose addresses are the texts of `loc`.
    init(_ bytes: [UInt8], isMap: Bool = false) {
        self.bytes = bytes
        var position = 0
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start + 1
            if bytes[position...].starts(with: Self.comment) {
                position = end(of: Self.commentEnd, from: position)
                continue
            }
            guard position < bytes.count, Self.isNamePart(bytes[position]) else { continue }
            let name = word(from: position)
            position += name.count
            let tag = String(decoding: name, as: UTF8.self)
            let tagEnd = readAttributes(of: tag, from: position)
            position = tagEnd
            if tag == "script" || tag == "style" { position = end(of: Array("</\(tag)".utf8), from: position) }
            if isMap, tag == "loc" {
                let text = bytes[position...].prefix { $0 != UInt8(ascii: "<") }
                add(text, at: position)
            }
        }
    }

    private static let comment = Array("!--".utf8)
    private static let commentEnd = Array("-->".utf8)

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "-")
    }

    private func word(from position: Int) -> ArraySlice<UInt8> { bytes[position...].prefix(while: Self.isNamePart) }

    /// The position behind the next occurrence of some bytes, or the end.
    private func end(of pattern: [UInt8], from position: Int) -> Int {
        var cursor = position
        while let found = bytes[cursor...].firstIndex(of: pattern[0]) {
            if bytes[found...].starts(with: pattern) { return found + pattern.count }
            cursor = found + 1
        }
        return bytes.count
    }

    /// Reads the attributes of a tag and gives the position behind it.
    private mutating func readAttributes(of tag: String, from start: Int) -> Int {
        var position = start
        var found: [Link] = []
        var language: String?
        var relation: String?
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            guard Self.isNamePart(bytes[position]) else {
                position += 1
                continue
            }
            let name = word(from: position)
            position += name.count
            guard bytes[position...].starts(with: [UInt8(ascii: "="), UInt8(ascii: "\"")]) else { continue }
            position += 2
            let value = bytes[position...].prefix { $0 != UInt8(ascii: "\"") }
            let text = String(decoding: HTMLReference.resolved(value), as: UTF8.self)
            switch String(decoding: name, as: UTF8.self) {
            case "id": anchors.insert(text)
            case "hreflang": language = text
            case "rel": relation = text
            case let name where Self.addressAttributes.contains(name):
                found.append(Link(address: text, offset: position))
            default: break
            }
            position += value.count + 1
        }
        for var link in found {
            if tag == "link", relation == "alternate" { link.alternateLanguage = language }
            links.append(link)
        }
        return min(position + 1, bytes.count)
    }

    private mutating func add(_ text: ArraySlice<UInt8>, at offset: Int) {
        links.append(Link(address: String(decoding: HTMLReference.resolved(text), as: UTF8.self), offset: offset))
    }
}
