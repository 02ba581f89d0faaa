internal import Diagnostics
internal import StrictYAML

/// What an editor states at the head of a Markdown seed, between two lines of three hyphens.
struct FrontMatter: Hashable, Sendable {
    var title: String?
    var date: PublicationDate?
    var source: String?
    var authors: [String] = []
    var language: String?
    /// The Markdown after the front matter, and the line on which it begins.
    var body: Substring
    var bodyLine = 1

    /// Reads the front matter of a text. A text that does not begin with `---` has none.
    ///
    /// Records an error and gives nil when it is not closed or not valid.
    init?(of text: String, path: String, recording log: inout DiagnosticLog) {
        body = text[...]
        guard text.hasPrefix("---\n") else { return }
        let afterOpening = text.dropFirst(4)
        let closing = "\n" + afterOpening
        guard
            let end = closing.range(of: "\n---\n")
                ?? (closing.hasSuffix("\n---") ? closing.range(of: "\n---", backwards: true) : nil)
        else {
            log.record(.unclosedFrontMatter(at: SourceLocation(path: path)))
            return nil
        }
        let yaml = String(closing[..<end.lowerBound].dropFirst())
        body = Substring(String(closing[end.upperBound...]))
        bodyLine = yaml.utf8.count { $0 == UInt8(ascii: "\n") } + 4
        guard let value = YAMLValue(parsing: yaml, path: path, firstLine: 2, recording: &log) else {
            if log.hasErrors { return nil }
            return
        }
        guard var fields = YAMLMapping(value, named: "the front matter", recording: &log) else { return nil }
        read(&fields, recording: &log)
    }

    private mutating func read(_ fields: inout YAMLMapping, recording log: inout DiagnosticLog) {
        title = fields.text("title", recording: &log)
        if let text = fields.text("date", recording: &log) {
            date = PublicationDate(text)
            if date == nil { log.record(.invalidDate(text, at: fields.location(of: "date"))) }
        }
        source = fields.text("source", recording: &log)
        if let author = fields.text("author", recording: &log) { authors.append(author) }
        authors += fields.texts("authors", recording: &log)
        if let text = fields.text("language", recording: &log) {
            language = text
            if !Self.isLanguageTag(text) { log.record(.invalidLanguage(text, at: fields.location(of: "language"))) }
        }
        fields.refuseOtherKeys(recording: &log)
    }

    private static func isLanguageTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.first.map { (2...3).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isLowercase } } == true
            && parts.dropFirst().allSatisfy {
                (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }
}

extension String {
    /// The first or last occurrence of a piece of text.
    fileprivate func range(of piece: String, backwards: Bool = false) -> Range<String.Index>? {
        backwards ? ranges(of: piece).last : firstRange(of: piece)
    }
}
