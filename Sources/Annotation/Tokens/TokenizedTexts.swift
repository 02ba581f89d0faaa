/// The texts of an article, cut into tokens once for all the readers of dates, amounts, measures and events.
package struct TokenizedTexts: Sendable {
    /// One text with its tokens and the tenses of its clauses.
    struct Entry: Sendable {
        var field: FieldText
        var text: TokenText
        var tense: ClauseTense
    }

    let entries: [Entry]

    package init(_ fields: [FieldText]) {
        entries = fields.map { field in
            let text = TokenText(field.bytes)
            return Entry(field: field, text: text, tense: ClauseTense(text))
        }
    }
}
