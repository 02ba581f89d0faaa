/// The fields of a catalogue's header, in their order.
package struct POHeader: Hashable, Sendable {
    package private(set) var fields: [(name: String, value: String)] = []

    /// Reads `Name: value` lines; a line without a colon goes on with the field before it.
    package init(_ text: String) {
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else {
                if let last = fields.indices.last { fields[last].value += line }
                continue
            }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            fields.append((String(line[..<colon]), String(value)))
        }
    }

    package subscript(name: String) -> String? {
        get { fields.first { $0.name.lowercased() == name.lowercased() }?.value }
        set {
            let place = fields.firstIndex { $0.name.lowercased() == name.lowercased() }
            switch (place, newValue) {
            case (let place?, let value?): fields[place].value = value
            case (let place?, nil): fields.remove(at: place)
            case (nil, let value?): fields.append((name, value))
            case (nil, nil): break
            }
        }
    }

    package var text: String { fields.map { "\($0.name): \($0.value)\n" }.joined() }

    /// The number of plural forms (`nplurals` of `Plural-Forms`).
    package var pluralCount: Int? {
        guard let rule = self["Plural-Forms"], let start = rule.firstRange(of: "nplurals=")?.upperBound else {
            return nil
        }
        return Int(rule[start...].prefix { $0.isASCII && $0.isNumber })
    }

    package static func == (left: POHeader, right: POHeader) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
