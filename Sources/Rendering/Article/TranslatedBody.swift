internal import Annotation
internal import CommonMark
internal import Digest
internal import Translation
internal import Wire

/// The body of an article in another language: the translated blocks in the places of the original ones, which stay where
/// nothing is translated, with the same fragments.
///
/// In translated blocks companies are linked where one of their names stands, and dates where they are written as the
/// language writes them; in the others as in the original.
struct TranslatedBody {
    /// How the blocks are set that are not translated.
    var original: ArticleBody
    var version: ArticleVersion
    /// A translated text as it is shown.
    var display: (String) -> DisplayedText
    /// The language of the original.
    var originalLanguage: String
    /// The names by which a translation may call a company.
    var names: (EntityAnnotation) -> [String]
    /// How the language may write a date, the surest first.
    var dateForms: (DateAnnotation) -> [String]
    /// The way from a translated block to its original, by the number of the block.
    var link: (Int) -> BlockLink

    func html(of annotated: AnnotatedArticle) -> RenderedHTML {
        let blocks = annotated.article.blocks.enumerated().map { number, block -> DisplayedBlock in
            guard let inlines = version.blocks[number].inlines else {
                return DisplayedBlock(block, displaying: original.display)
            }
            return DisplayedBlock(
                Block(block.role, inlines, bodyOffset: block.bodyOffset, line: block.line), displaying: display)
        }
        var shown = annotated.article
        shown.blocks = blocks.map(\.block)
        var document = MarkdownDocument(shown.markdownBlocks)
        document.mark(marks(of: annotated.annotations, in: blocks))
        document.addLinks { isTranslated($0) ? link($0) : nil }
        document.addLinks(original.paragraphLink)
        document.addAnchors(
            className: { shown.blocks.indices.contains($0) ? className(shown.blocks[$0], $0) : nil },
            language: { isTranslated($0) ? nil : originalLanguage })
        return RenderedHTML(trusting: document.html())
    }

    private func isTranslated(_ number: Int) -> Bool {
        version.blocks.indices.contains(number) && version.blocks[number].inlines != nil
    }

    private func className(_ block: Block, _ number: Int) -> String? {
        let names = [
            block.role == .standfirst ? "standfirst" : nil,
            isTranslated(number) && version.blocks[number].state == .stale ? "stale" : nil,
        ].compactMap { $0 }
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    private func marks(of annotations: Annotations, in blocks: [DisplayedBlock]) -> [TextMark] {
        let texts = blocks.enumerated().map { isTranslated($0) ? Array($1.block.text.utf8) : [] }
        var marks: [TextMark] = []
        for company in annotations.companies {
            guard let link = original.companyLink(company), let place = place(of: company, texts, blocks) else {
                continue
            }
            let element = TextMark.Element.link(destination: link.href, title: link.title)
            marks.append(TextMark(leaf: place.leaf, range: place.range, element: element))
        }
        for date in annotations.dates {
            guard case .block(let number) = date.mention.passage.field, blocks.indices.contains(number),
                let element = original.element(of: date)
            else { continue }
            let range =
                isTranslated(number)
                ? dateForms(date).lazy.compactMap { WholeWords.first(Array($0.utf8), in: texts[number]) }.first
                : blocks[number].displayedRange(date.mention.passage.range)
            if let range, !range.isEmpty { marks.append(TextMark(leaf: number, range: range, element: element)) }
        }
        return marks
    }

    /// Where a company is named first.
    private func place(
        of company: EntityAnnotation, _ texts: [[UInt8]], _ blocks: [DisplayedBlock]
    ) -> (leaf: Int, range: Range<Int>)? {
        let patterns = names(company).map { Array(display($0).text.utf8) }
        for number in blocks.indices {
            if isTranslated(number) {
                let ranges = patterns.compactMap { WholeWords.first($0, in: texts[number]) }
                let first = ranges.min { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
                if let first { return (number, first) }
            } else if let mention = company.mentions.first(where: { $0.passage.field == .block(number) }) {
                let range = blocks[number].displayedRange(mention.passage.range)
                if !range.isEmpty { return (number, range) }
            }
        }
        return nil
    }
}
