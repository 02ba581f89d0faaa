/// The words of an index in files of a size that a phone loads at once.
///
/// `index.json` names the first word of each file; `words/0.json`… hold them: `{"iktos":"4C1A"}` says that article 4 has
/// the word with the weight C (3 of 26), and article 5, one further, with the weight A. Differences are in base 36.
struct SearchShards {
    /// The size of a file before compression, in bytes; a word that needs more has a file of its own.
    static let size = 9_000

    /// The first word of each file.
    private(set) var firstWords: [String] = []
    private(set) var files: [JSONValue] = []

    init(_ postings: [String: [SearchIndex.Posting]]) {
        var members: [JSONValue.Member] = []
        var size = 0
        for (word, list) in postings.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let line = Self.line(list)
            if size > 0, size + line.utf8.count > Self.size {
                close(&members)
                size = 0
            }
            members.append(JSONValue.Member(word, .text(line)))
            size += word.utf8.count + line.utf8.count + 6
        }
        close(&members)
    }

    private mutating func close(_ members: inout [JSONValue.Member]) {
        guard let first = members.first else { return }
        firstWords.append(first.name)
        files.append(.object(members))
        members = []
    }

    static func line(_ postings: [SearchIndex.Posting]) -> String {
        var line = ""
        var previous = 0
        for posting in postings {
            line += String(posting.number - previous, radix: 36)
            line.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + posting.impact - 1))
            previous = posting.number
        }
        return line
    }
}
