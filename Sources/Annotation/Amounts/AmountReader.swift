/// Reads the amounts of money of an article's texts.
///
/// For example "entre 10 et 15 millions de dollars" gives 10000000 to 15000000 USD, bound `range`.
package struct AmountReader: Sendable {
    package init() {}

    /// The amounts of the texts in reading order.
    package func amounts(in fields: [FieldText]) -> [AmountAnnotation] {
        amounts(in: TokenizedTexts(fields))
    }

    /// The amounts of texts that are cut into tokens.
    package func amounts(in texts: TokenizedTexts) -> [AmountAnnotation] {
        let found = texts.entries.map { self.sums(of: $0.text) }
        // Few articles count in crowns: only theirs are searched for the nation.
        let hasCrowns = found.joined().contains { $0.currency == CurrencyReader.crowns }
        let crowns = hasCrowns ? ArticleCurrency.crowns(of: texts) : nil
        let sums = zip(texts.entries, found).map { settled($1, in: $0.text, crowns: crowns) }
        let usual = ArticleCurrency.only(of: sums.joined())
        return zip(texts.entries, sums).flatMap { entry, sums in
            amounts(currencies(sums, usual: usual, in: entry.text), in: entry.text, of: entry.field)
        }
    }

    private func amounts(_ sums: [Priced], in text: TokenText, of field: FieldText) -> [AmountAnnotation] {
        let context = AmountContext(text: text)
        return sums.enumerated().compactMap { position, sum in
            let next = position + 1 < sums.count ? sums[position + 1].sum : nil
            guard !context.isUnitOfRate(sum.sum, before: next) else { return nil }
            let previous = position > 0 ? sums[position - 1].sum : nil
            return annotation(sum, context.kind(of: sum.sum, after: previous), in: text, of: field)
        }
    }

    /// A sum whose currency is known.
    private struct Priced {
        var sum: MoneyParse
        var currency: String
        var isInferred: Bool
    }

    private func sums(of text: TokenText) -> [MoneyParse] {
        let grammar = MoneyGrammar(text: text)
        var found: [MoneyParse] = []
        var index = 0
        while index < text.count {
            let sums = grammar.sums(at: index)
            guard let last = sums.last else {
                index += 1
                continue
            }
            let context = AmountContext(text: text)
            found += sums.filter { $0.currency != nil || context.mayOmitCurrency($0) }
                .map { context.compared($0, with: found.last) }
            index = max(last.end, index + 1)
        }
        return found
    }

    /// Pounds are sterling when they are counted in millions; crowns are of the country that the text names, or else the article.
    private func settled(_ sums: [MoneyParse], in text: TokenText, crowns: String?) -> [MoneyParse] {
        guard sums.contains(where: { $0.currency == CurrencyReader.pounds || $0.currency == CurrencyReader.crowns })
        else {
            return sums
        }
        let crowns = ArticleCurrency.crowns(of: text) ?? crowns
        return sums.compactMap { sum in
            var settled = sum
            switch sum.currency {
            case CurrencyReader.pounds?:
                guard sum.hasScale else { return nil }
                settled.currency = "GBP"
            case CurrencyReader.crowns?:
                guard let crowns else { return nil }
                settled.currency = crowns
            default: break
            }
            return settled
        }
    }

    /// Gives sums without a currency that of the nearest sum before them in their sentence, else of the nearest behind, else the
    /// only one of the article where the words around tell of money.
    private func currencies(_ sums: [MoneyParse], usual: String?, in text: TokenText) -> [Priced] {
        var result: [Priced?] = sums.map { sum in sum.currency.map { Priced(sum: sum, currency: $0, isInferred: false) }
        }
        fill(&result, sums, in: text, order: Array(sums.indices))
        fill(&result, sums, in: text, order: sums.indices.reversed())
        let context = AmountContext(text: text)
        for index in sums.indices where result[index] == nil && context.tellsMoney(sums[index]) {
            result[index] = usual.map { Priced(sum: sums[index], currency: $0, isInferred: true) }
        }
        return result.compactMap { $0 }
    }

    private func fill(_ result: inout [Priced?], _ sums: [MoneyParse], in text: TokenText, order: [Int]) {
        var known: (currency: String, sentence: Int)?
        for index in order {
            let sentence = text.sentence(around: sums[index].start).lowerBound
            if let priced = result[index] {
                known = (priced.currency, sentence)
            } else if let known, known.sentence == sentence {
                result[index] = Priced(sum: sums[index], currency: known.currency, isInferred: true)
            }
        }
    }

    private func annotation(
        _ priced: Priced, _ kind: AmountAnnotation.Kind, in text: TokenText, of field: FieldText
    ) -> AmountAnnotation {
        let sum = priced.sum
        let bounds = BoundReader(text: text)
        let (before, after) = (bounds.before(sum.start), bounds.after(sum.end))
        let isEstimate = text.word(sum.start - 1) == "les" && text.word(sum.start - 2) == "dans"
        let start = before?.1 ?? sum.start
        let end = before == nil ? after?.1 ?? sum.end : sum.end
        var bound = before?.0 ?? after?.0 ?? (sum.isApproximate || isEstimate ? .approximate : .exact)
        if sum.max != nil { bound = .range }
        let context = AmountContext(text: text)
        let isNegative = context.isNegative(sum) && before == nil
        let reach = (isNegative ? start - 1 : start)..<end
        return AmountAnnotation(
            mention: field.mention(text.range(reach)), value: (isNegative ? "-" : "") + sum.value.description,
            max: sum.max?.description,
            currency: priced.currency, isCurrencyInferred: priced.isInferred, bound: bound, kind: kind,
            of: context.of(end).map { field.mention(text.range($0)) }, isDoubtful: sum.isDoubtful, rule: sum.rule)
    }
}
