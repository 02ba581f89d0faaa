internal import Diagnostics

/// Reads the lines of a catalogue into entries. A line that can't be read is told, and its entry left out.
struct POParser {
    /// An entry, how it was written, and where its `msgid` stands.
    struct Parsed {
        var entry: POEntry
        var text: String
        var location: SourceLocation
    }

    private let lines: [Substring]
    private let path: String
    private var draft = POEntryDraft()
    /// What the strings that follow belong to.
    private var part: POEntryDraft.Part?
    private var parsed: [Parsed] = []

    init(_ text: String, path: String) {
        lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        self.path = path
    }

    mutating func entries(recording log: inout DiagnosticLog) -> [Parsed] {
        for (number, line) in lines.enumerated() {
            read(line, number: number + 1, recording: &log)
        }
        finish(recording: &log)
        return parsed
    }

    private mutating func read(_ line: Substring, number: Int, recording log: inout DiagnosticLog) {
        let rest = line.drop { $0 == " " || $0 == "\t" }
        let column = line.distance(from: line.startIndex, to: rest.startIndex) + 1
        guard !rest.isEmpty else {
            finish(recording: &log)
            return
        }
        let location = SourceLocation(path: path, line: number, column: column)
        if rest.hasPrefix("#~") {
            readObsolete(rest.dropFirst(2), line, at: location, recording: &log)
        } else if rest.hasPrefix("#") {
            readComment(rest, line, at: location, recording: &log)
        } else {
            readWords(rest, line, isObsolete: false, at: location, recording: &log)
        }
    }

    private mutating func readObsolete(
        _ rest: Substring, _ line: Substring, at location: SourceLocation, recording log: inout DiagnosticLog
    ) {
        if rest.hasPrefix("|") {
            readPrevious(rest.dropFirst(), line, isObsolete: true, at: location, recording: &log)
        } else {
            readWords(rest.drop { $0 == " " }, line, isObsolete: true, at: location, recording: &log)
        }
    }

    private mutating func readComment(
        _ rest: Substring, _ line: Substring, at location: SourceLocation, recording log: inout DiagnosticLog
    ) {
        if rest.hasPrefix("#|") {
            readPrevious(rest.dropFirst(2), line, isObsolete: false, at: location, recording: &log)
            return
        }
        if draft.hasStrings { finish(recording: &log) }
        part = nil
        draft.lines.append(line)
        let mark = rest.dropFirst().first
        switch mark {
        case ".": draft.entry.extractedComments.append(Self.comment(rest.dropFirst(2)))
        case ":": draft.entry.references.append(Self.comment(rest.dropFirst(2)))
        case ",":
            let flags = rest.dropFirst(2).split(separator: ",").map { $0.filter { !$0.isWhitespace } }
            draft.entry.flags += flags.filter { !$0.isEmpty && !draft.entry.flags.contains($0) }
        default: draft.entry.comments.append(Self.comment(rest.dropFirst()))
        }
    }

    /// The text behind a mark, without the one space that sets it off.
    private static func comment(_ text: Substring) -> String { String(text.first == " " ? text.dropFirst() : text) }

    private mutating func readPrevious(
        _ rest: Substring, _ line: Substring, isObsolete: Bool, at location: SourceLocation,
        recording log: inout DiagnosticLog
    ) {
        if draft.hasStrings { finish(recording: &log) }
        draft.lines.append(line)
        draft.entry.isObsolete = isObsolete
        let text = rest.drop { $0 == " " }
        let parts: [(String, POEntryDraft.Part)] = [
            ("msgctxt", .previousContext), ("msgid_plural", .previousPlural), ("msgid", .previousID),
        ]
        if let (word, part) = parts.first(where: { text.hasPrefix($0.0) }) {
            self.part = part
            readString(text.dropFirst(word.count), part, in: line, at: location, recording: &log)
        } else if let part, [.previousContext, .previousID, .previousPlural].contains(part) {
            readString(text, part, in: line, at: location, recording: &log)
        } else {
            fail(.strayWords(String(text), at: location), recording: &log)
        }
    }

    private mutating func readWords(
        _ rest: Substring, _ line: Substring, isObsolete: Bool, at location: SourceLocation,
        recording log: inout DiagnosticLog
    ) {
        if rest.hasPrefix("\"") {
            draft.lines.append(line)
            guard let part else {
                fail(.strayWords(String(rest), at: location), recording: &log)
                return
            }
            readString(rest, part, in: line, at: location, recording: &log)
            return
        }
        guard let (keyword, part) = Self.keyword(of: rest) else {
            draft.lines.append(line)
            fail(.strayWords(String(rest), at: location), recording: &log)
            return
        }
        if draft.hasStrings, part == .context || part == .id { finish(recording: &log) }
        draft.lines.append(line)
        draft.entry.isObsolete = isObsolete
        if part == .id { draft.location = location }
        if draft.has(part) { fail(.strayWords(String(keyword), at: location), recording: &log) }
        draft.begin(part)
        self.part = part
        readString(rest.dropFirst(keyword.count), part, in: line, at: location, recording: &log)
    }

    private static func keyword(of text: Substring) -> (Substring, POEntryDraft.Part)? {
        let word = text.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
        switch word {
        case "msgctxt": return (word, .context)
        case "msgid": return (word, .id)
        case "msgid_plural": return (word, .plural)
        case "msgstr": return (word, .string(0))
        default:
            guard word.hasPrefix("msgstr["), word.hasSuffix("]"), let form = Int(word.dropFirst(7).dropLast()),
                0..<16 ~= form
            else { return nil }
            return (word, .string(form))
        }
    }

    private mutating func readString(
        _ text: Substring, _ part: POEntryDraft.Part, in line: Substring, at location: SourceLocation,
        recording log: inout DiagnosticLog
    ) {
        do throws(POString.Problem) {
            draft.add(try POString.text(of: text), to: part)
        } catch {
            var place = location
            place.column = line.unicodeScalars.distance(from: line.startIndex, to: text.startIndex) + 1 + error.offset
            fail(.brokenString(error.rule, String(text), at: place), recording: &log)
        }
    }

    /// Tells a mistake once an entry, and leaves the entry out.
    private mutating func fail(_ finding: Diagnostic, recording log: inout DiagnosticLog) {
        if !draft.isBroken { log.record(finding) }
        draft.isBroken = true
    }

    private mutating func finish(recording log: inout DiagnosticLog) {
        defer {
            draft = POEntryDraft()
            part = nil
        }
        guard !draft.isBroken, draft.hasWords else { return }
        guard let entry = draft.finished, let location = draft.location else {
            let last = draft.location ?? SourceLocation(path: path, line: lines.count)
            log.record(.unfinishedEntry(draft.entry.id, at: last))
            return
        }
        parsed.append(Parsed(entry: entry, text: draft.lines.joined(separator: "\n") + "\n", location: location))
    }
}
