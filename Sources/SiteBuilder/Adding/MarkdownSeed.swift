internal import CommonMark
internal import Rendering
internal import Wire

/// A seed that states its facts: Markdown below a front matter.
struct MarkdownSeed: Hashable, Sendable {
    var title: String?
    var date: PublicationDate?
    var source: String?
    var authors: [String] = []
    /// BCP 47; nil for the language of the originals.
    var language: String?
    var paragraphs: [String] = []

    /// The file. Paragraphs are text: nothing in them is taken for Markdown.
    var text: String {
        var lines = ["---"]
        if let title { lines.append("title: \(YAMLScalar.quoted(title))") }
        if let date { lines.append("date: \(date.value)") }
        if let source { lines.append("source: \(YAMLScalar.quoted(source))") }
        if !authors.isEmpty { lines.append("authors: [\(authors.map(YAMLScalar.quoted).joined(separator: ", "))]") }
        if let language { lines.append("language: \(YAMLScalar.quoted(language))") }
        lines += ["---", ""]
        if paragraphs.isEmpty { return lines.joined(separator: "\n") }
        let body = MarkdownDocument(paragraphs.map { .paragraph([.text(CleanText.cleaned($0))]) }).commonMark()
        return lines.joined(separator: "\n") + body
    }
}
