package import Diagnostics

/// A gettext catalogue: its header, its entries in their order, and how each was written.
package struct POFile: Sendable {
    package private(set) var path: String
    /// The header's entry among them, when there is one.
    package var entries: [POEntry] = []
    /// False when something in the file could not be read: such a file must not be written over.
    package private(set) var isWhole = true
    /// How each entry was written, so that one that nobody changed keeps its lines.
    private var written: [Slot: (entry: POEntry, text: String)] = [:]
    private var locations: [Slot: SourceLocation] = [:]

    /// An obsolete entry may have the key of a living one.
    private struct Slot: Hashable {
        let key: POEntry.Key
        let isObsolete: Bool

        init(_ entry: POEntry) {
            key = entry.key
            isObsolete = entry.isObsolete
        }
    }

    package init(path: String) {
        self.path = path
    }

    /// Reads a catalogue. Every mistake is recorded as an error; what can be read is there all the same.
    package init(parsing bytes: [UInt8], path: String, recording log: inout DiagnosticLog) {
        self.path = path
        var own = DiagnosticLog()
        if let text = POEncoding.text(of: bytes, path: path, recording: &own) {
            var parser = POParser(text, path: path)
            for parsed in parser.entries(recording: &own) { add(parsed, recording: &own) }
            checkPlurals(recording: &own)
        }
        isWhole = !own.hasErrors
        log.record(contentsOf: own)
    }

    private mutating func add(_ parsed: POParser.Parsed, recording log: inout DiagnosticLog) {
        let slot = Slot(parsed.entry)
        guard locations[slot] == nil else {
            log.record(.repeatedEntry(parsed.entry.id, first: locations[slot], at: parsed.location))
            return
        }
        locations[slot] = parsed.location
        written[slot] = (parsed.entry, parsed.text)
        entries.append(parsed.entry)
    }

    /// Every plural has as many forms as the header says.
    private func checkPlurals(recording log: inout DiagnosticLog) {
        for entry in entries where entry.plural != nil && !entry.isObsolete {
            guard let expected = header.pluralCount, expected != entry.strings.count else { continue }
            log.record(
                .wrongPluralCount(entry.strings.count, expected: expected, entry.id, at: location(of: entry)))
        }
    }

    package var header: POHeader {
        get { POHeader(entries.first { $0.isHeader && !$0.isObsolete }?.strings.first ?? "") }
        set {
            if let place = entries.firstIndex(where: { $0.isHeader && !$0.isObsolete }) {
                entries[place].strings = [newValue.text]
            } else {
                entries.insert(POEntry(id: "", strings: [newValue.text]), at: 0)
            }
        }
    }

    /// Where an entry's `msgid` stands; the file for one that was not read from it.
    package func location(of entry: POEntry) -> SourceLocation {
        locations[Slot(entry)] ?? SourceLocation(path: path)
    }

    /// The file's text: the living entries in their order, then the obsolete ones. An entry that is as it was read keeps
    /// its lines.
    package var text: String {
        let ordered = entries.filter { !$0.isObsolete } + entries.filter(\.isObsolete)
        return ordered.map { entry in
            if let found = written[Slot(entry)], found.entry == entry { return found.text }
            return POWriter.text(of: entry)
        }.joined(separator: "\n")
    }
}
