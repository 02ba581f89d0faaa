internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// Passages of articles, quoted: in the words of a translation where one has them, else in those of the original.
extension Edition {
    /// The words of an event's passage: those of the translation when the passage is a whole block of it.
    ///
    /// An item of a list that is no sentence follows the words that introduce its list.
    func said(_ event: EventAnnotation, inArticle index: Int, length: Int) -> ShownText {
        let article = digest.articles[index].annotated.article
        let number = event.passage.passage.blockNumber
        let lead = number.flatMap { ListLead(ofItem: $0, in: article.blocks) }
        if let number, let version = listedVersion(index), version.blocks.indices.contains(number),
            let text = version.blocks[number].text,
            event.passage.passage.range.count + 2 >= article.blocks[number].text.utf8.count
        {
            let leadText = lead.flatMap { version.blocks[$0.block].text }
            let focus = dateForms(event.date).lazy.compactMap { WholeWords.first($0, in: text) }.first
            let excerpt = Excerpt.around(focus, of: text, length: length)
            return ShownText(text: displayed(lead?.introducing(excerpt, with: leadText) ?? excerpt))
        }
        let excerpt = excerpt(of: event, length: length)
        let leadText = lead.map { article.blocks[$0.block].text }
        return ShownText(
            text: displayed(lead?.introducing(excerpt, with: leadText) ?? excerpt, of: article),
            foreignLang: foreignLang(article.language))
    }

    /// One sentence that stands for an article: that of its first paragraph which tells an event, else its first one; with the
    /// paragraph. Nil when the paragraph has no sentence of at most `longest` bytes to give.
    func leadSentence(_ index: Int, longest: Int) -> (said: ShownText, passage: Passage)? {
        let annotated = digest.articles[index].annotated
        let blocks = annotated.article.blocks
        // A standfirst may be a teaser ("Découvrez comment…"), so it only serves where there is no paragraph.
        let first = blocks.firstIndex { $0.role == .paragraph } ?? blocks.firstIndex { $0.role == .standfirst }
        guard let number = first else { return nil }
        let own = Sentences.ranges(in: blocks[number].text)
        let events = annotated.annotations.events.filter { $0.passage.passage.blockNumber == number }
        let event = events.first { !$0.companies.isEmpty } ?? events.first
        let place =
            event.flatMap { event in own.firstIndex { $0.contains(event.passage.passage.range.lowerBound) } } ?? 0
        let passage = Passage(.block(number), 0..<0)
        if let text = listedVersion(index)?.blocks[number].text {
            let ranges = Sentences.ranges(in: text)
            // A translator may part sentences or join them: then only the first surely answers to one of the original's.
            return sentence(ranges.count == own.count ? place : 0, ranges, of: text, longest: longest).map {
                (ShownText(text: displayed($0)), passage)
            }
        }
        return sentence(place, own, of: blocks[number].text, longest: longest).map {
            let shown = displayed($0, of: annotated.article)
            return (ShownText(text: shown, foreignLang: foreignLang(annotated.article.language)), passage)
        }
    }

    private func sentence(_ place: Int, _ ranges: [Range<Int>], of text: String, longest: Int) -> String? {
        guard ranges.indices.contains(place), ranges[place].count <= longest else { return nil }
        return String(decoding: Array(text.utf8)[ranges[place]], as: UTF8.self)
    }
}

extension Passage {
    /// The number of the block in which it stands; nil for the headline.
    var blockNumber: Int? { if case .block(let number) = field { number } else { nil } }
}
