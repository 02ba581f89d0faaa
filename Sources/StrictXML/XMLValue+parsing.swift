package import Diagnostics

extension XMLValue {
    /// Parses an XML file into its root element, with namespaces resolved.
    ///
    /// Gives nil after recording an error for what is not well-formed, is not UTF-8, or has a document type: nothing but the
    /// five entities of XML and characters by number is ever expanded, and nothing outside the file is read.
    package init?(parsing bytes: [UInt8], path: String, recording log: inout DiagnosticLog) {
        var builder = XMLTreeBuilder(bytes: bytes, path: path)
        do throws(XMLProblem) {
            self = try builder.root()
        } catch {
            log.record(.xml(error, at: SourceLocation(path: path, utf8Offset: error.offset, in: bytes)))
            return nil
        }
    }
}

/// Puts the events of a reader together to a tree.
private struct XMLTreeBuilder {
    let bytes: [UInt8]
    private var place: PlaceCounter
    /// The elements that are not yet closed, with the namespaces that hold in each; the prefix of the default is empty.
    private var open: [(element: XMLValue, namespaces: [String: String])] = []

    init(bytes: [UInt8], path: String) {
        self.bytes = bytes
        place = PlaceCounter(path: path)
    }

    mutating func root() throws(XMLProblem) -> XMLValue {
        var reader = try XMLReader(bytes)
        var root: XMLValue?
        while let event = try reader.next() {
            switch event {
            case .start(let tag):
                try start(tag, at: reader.eventStart)
                if tag.isEmpty { root = close() ?? root }
            case .end: root = close() ?? root
            case .text(let text): add(text)
            }
        }
        guard let root else { throw XMLProblem(rule: .noElement, offset: 0) }
        return root
    }

    private mutating func start(_ tag: XMLStartTag, at offset: Int) throws(XMLProblem) {
        var namespaces = open.last?.namespaces ?? ["xml": "http://www.w3.org/XML/1998/namespace"]
        for attribute in tag.attributes {
            if attribute.name == "xmlns" { namespaces[""] = attribute.value.isEmpty ? nil : attribute.value }
            if attribute.name.hasPrefix("xmlns:") { namespaces[String(attribute.name.dropFirst(6))] = attribute.value }
        }
        let name = try Self.resolved(tag.name, namespaces, default: namespaces[""], at: offset)
        var attributes: [XMLName: String] = [:]
        for attribute in tag.attributes where attribute.name != "xmlns" && !attribute.name.hasPrefix("xmlns:") {
            let name = try Self.resolved(attribute.name, namespaces, default: nil, at: offset)
            if attributes.updateValue(attribute.value, forKey: name) != nil {
                throw XMLProblem(rule: .repeatedAttribute, offset: offset, excerpt: attribute.name)
            }
        }
        let element = XMLValue(name, attributes: attributes, at: place.location(of: offset, in: bytes))
        open.append((element, namespaces))
    }

    private static func resolved(
        _ name: String, _ namespaces: [String: String], default standard: String?, at offset: Int
    ) throws(XMLProblem) -> XMLName {
        guard let colon = name.firstIndex(of: ":") else { return XMLName(name, in: standard) }
        guard let namespace = namespaces[String(name[..<colon])] else {
            throw XMLProblem(rule: .unknownPrefix, offset: offset, excerpt: name)
        }
        return XMLName(String(name[name.index(after: colon)...]), in: namespace)
    }

    /// Ends the innermost element; gives it when it was the root.
    private mutating func close() -> XMLValue? {
        guard let (element, _) = open.popLast() else { return nil }
        if open.isEmpty { return element }
        open[open.count - 1].element.content.append(.element(element))
        return nil
    }

    /// Adds a text; two with nothing but a comment between them are one.
    private mutating func add(_ text: String) {
        guard !text.isEmpty, var content = open.last?.element.content else { return }
        open[open.count - 1].element.content = []
        if case .text(let earlier)? = content.last {
            content[content.count - 1] = .text(earlier + text)
        } else {
            content.append(.text(text))
        }
        open[open.count - 1].element.content = content
    }
}

/// Counts lines and columns from one place of a file to the next, so that a whole file is counted once.
private struct PlaceCounter {
    private var location: SourceLocation
    private var offset = 0

    init(path: String) {
        location = SourceLocation(path: path)
    }

    mutating func location(of target: Int, in bytes: [UInt8]) -> SourceLocation {
        while offset < target {
            let byte = bytes[offset]
            offset += 1
            if byte == 0xA || byte == 0xD && (offset >= bytes.count || bytes[offset] != 0xA) {
                location.line += 1
                location.column = 1
            } else if byte & 0xC0 != 0x80, byte != 0xD {
                location.column += 1
            }
        }
        return location
    }
}
