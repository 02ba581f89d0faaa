internal import Diagnostics

/// An entry while its lines are read.
struct POEntryDraft {
    /// A text of an entry.
    enum Part: Hashable {
        case context, id, plural, string(Int)
        case previousContext, previousID, previousPlural
    }

    /// Comments and flags; the texts come in when it is finished.
    var entry = POEntry(id: "")
    /// As they were written.
    var lines: [Substring] = []
    /// Of the `msgid`.
    var location: SourceLocation?
    var isBroken = false
    private var texts: [Part: String] = [:]

    mutating func begin(_ part: Part) { texts[part] = "" }

    mutating func add(_ text: String, to part: Part) { texts[part, default: ""] += text }

    func has(_ part: Part) -> Bool { texts[part] != nil }

    /// True when a `msgstr` has begun, after which another entry may begin.
    var hasStrings: Bool { texts.keys.contains { if case .string = $0 { true } else { false } } }

    /// True when it is more than comments.
    var hasWords: Bool { !texts.isEmpty }

    /// Nil for an entry whose `msgid` or strings miss.
    var finished: POEntry? {
        guard let id = texts[.id] else { return nil }
        var strings: [String] = []
        while let string = texts[.string(strings.count)] { strings.append(string) }
        let count = texts.keys.count { if case .string = $0 { true } else { false } }
        guard !strings.isEmpty, count == strings.count, has(.plural) || count == 1 else { return nil }
        var entry = entry
        (entry.id, entry.context, entry.plural, entry.strings) = (id, texts[.context], texts[.plural], strings)
        let previous = POEntry.Previous(
            context: texts[.previousContext], id: texts[.previousID], plural: texts[.previousPlural])
        if previous != POEntry.Previous() { entry.previous = previous }
        return entry
    }
}
