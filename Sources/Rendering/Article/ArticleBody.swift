internal import Annotation
internal import CommonMark
internal import Wire

/// The body of an article as HTML: every block with its fragment `#p1`, `#p2`…, the first mention of each company
/// linked, resolved dates with their values.
struct ArticleBody {
    /// The link of a company by its id, and what its title says; nil for companies without a page.
    var companyLink: (EntityAnnotation) -> (href: String, title: String?)?
    /// A date in words.
    var dateWords: (DateAnnotation) -> String?
    /// What the link to a paragraph by its number, from 1, is called; nil where paragraphs have none.
    var paragraphName: (Int) -> String? = { _ in nil }
    /// The text as it is shown.
    var display: (String) -> DisplayedText

    func html(of annotated: AnnotatedArticle) -> RenderedHTML {
        let blocks = annotated.article.blocks.map { DisplayedBlock($0, displaying: display) }
        var shown = annotated.article
        shown.blocks = blocks.map(\.block)
        var document = MarkdownDocument(shown.markdownBlocks)
        document.mark(marks(of: annotated.annotations, in: blocks))
        document.addLinks(paragraphLink)
        document.addAnchors {
            shown.blocks.indices.contains($0) && shown.blocks[$0].role == .standfirst ? "standfirst" : nil
        }
        return RenderedHTML(trusting: document.html())
    }

    private func marks(of annotations: Annotations, in blocks: [DisplayedBlock]) -> [TextMark] {
        var marks: [TextMark] = []
        func add(_ passage: Passage, _ element: TextMark.Element) {
            guard case .block(let number) = passage.field, blocks.indices.contains(number) else { return }
            let range = blocks[number].displayedRange(passage.range)
            if !range.isEmpty { marks.append(TextMark(leaf: number, range: range, element: element)) }
        }
        for company in annotations.companies {
            let first = company.mentions.first { $0.passage.field != .headline }
            guard let first, let link = companyLink(company) else { continue }
            add(first.passage, .link(destination: link.href, title: link.title))
        }
        for date in annotations.dates {
            if let element = element(of: date) { add(date.mention.passage, element) }
        }
        return marks
    }

    /// The link that a paragraph can be shared by; it has no text, which would be read as the article's.
    func paragraphLink(_ number: Int) -> BlockLink? {
        paragraphName(number + 1).map {
            BlockLink("", to: "#p\(number + 1)", className: "anchor", description: $0)
        }
    }

    /// What a date becomes; nil for one that has no value and no words.
    ///
    /// Its value is noted where the wording does not say all of it: a reader has nothing from "12 janvier 2026" told twice,
    /// and who uses a keyboard has a stop less.
    func element(of date: DateAnnotation) -> TextMark.Element? {
        let words = date.basis == .explicit ? nil : dateWords(date)
        if let machine = MachineDate.value(of: date) { return .time(value: machine, note: words) }
        return words.map { .span(className: "when", note: $0) }
    }
}
