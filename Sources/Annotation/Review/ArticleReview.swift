internal import Wire

/// What an editor may want to look at in one article.
package struct ArticleReview: Sendable {
    /// A code of no company of the lexicon, with the name before it.
    package struct Code: Hashable, Sendable {
        package var code: Mention
        package var name: Mention?
        /// Nil when no exchange of the lexicon has its suffix.
        package var listing: Listing?
    }

    /// Runs of capitalised words that stand for nothing known.
    package var names: [Mention] = []
    package var codes: [Code] = []
    /// Dates without a place on the calendar, and those whose wording disagrees with itself.
    package var dates: [DateAnnotation] = []
    /// Amounts whose scale French and English use differently.
    package var amounts: [AmountAnnotation] = []
}

/// Finds what an editor may want to look at.
package struct Reviewer: Sendable {
    private let lexicon: Lexicon
    private let codeReader: CodeReader

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        codeReader = CodeReader(lexicon)
    }

    package func review(_ annotated: AnnotatedArticle) -> ArticleReview {
        let annotations = annotated.annotations
        let texts = annotated.article.fieldTexts
        var review = ArticleReview()
        review.codes = texts.flatMap(codes)
        let claims = Claims(Self.known(annotations) + review.codes.map(\.code.passage))
        review.names = texts.flatMap { text in
            CapitalisedRun.all(in: text).filter { !claims.contains(text.field, $0) }.map(text.mention)
        }
        review.dates = annotations.dates.filter(Self.isUnresolved)
        review.amounts = annotations.amounts.filter(\.isDoubtful)
        return review
    }

    /// What needs no editor: a company or product that only the words around it show to be one may deserve a row.
    private static func known(_ annotations: Annotations) -> [Passage] {
        let companies = annotations.companies.filter { !$0.isDiscovered || $0.listing != nil }
        let products = annotations.products.filter { !$0.isDiscovered }
        let entities = companies + products + annotations.conferences + annotations.institutions
        let mentions = entities.flatMap(\.mentions) + annotations.people.flatMap(\.mentions)
        return mentions.map(\.passage) + annotations.dates.map(\.mention.passage)
    }

    private static func isUnresolved(_ date: DateAnnotation) -> Bool {
        if date.conflict != nil { return true }
        guard date.precision != .duration, date.precision != .vague else { return false }
        return date.earliest == nil && date.latest == nil
    }

    // MARK: Codes

    private func codes(in text: FieldText) -> [ArticleReview.Code] {
        let words = FieldWords(bytes: text.bytes)
        let unknown = codeReader.codes(in: text).filter { lexicon.companies(with: $0.listing).isEmpty }
        let known = unknown.map { code in
            ArticleReview.Code(
                code: text.mention(code.passage.range),
                name: DiscoveredName.range(endingAt: code.nameEnd, words).map(text.mention), listing: code.listing)
        }
        return known + strangeCodes(in: text, words)
    }

    /// What has the shape of a Reuters code with a suffix that no exchange has.
    private func strangeCodes(in text: FieldText, _ words: FieldWords) -> [ArticleReview.Code] {
        let bytes = text.bytes
        var found: [ArticleReview.Code] = []
        var index = 0
        while let dot = bytes[index...].firstIndex(of: UInt8(ascii: ".")) {
            index = dot + 1
            var start = dot
            while start > 0, dot - start < 11, words.isLetterOrDigit(before: start), bytes[start - 1] < 0x80 {
                start -= 1
            }
            var end = dot + 1
            while end < bytes.count, end - dot < 5, words.isLetterOrDigit(at: end), bytes[end] < 0x80 { end += 1 }
            let code = bytes[start..<end]
            // A single letter before the full stop is an initial, as in "U.S".
            guard dot - start >= 2, ReutersCode.isCode(code), codeReader.listing(ofCode: code) == nil else { continue }
            found.append(ArticleReview.Code(code: text.mention(start..<end), name: nil, listing: nil))
        }
        return found
    }
}
