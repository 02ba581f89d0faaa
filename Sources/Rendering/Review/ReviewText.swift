package import Annotation
internal import Diagnostics
internal import Wire

/// The editor's report as plain text.
package struct ReviewText: Sendable {
    private let review: EditorsReview
    private let articles: [AnnotatedArticle]

    /// - Parameter articles: those that were reviewed, in the same order.
    package init(_ review: EditorsReview, of articles: [AnnotatedArticle]) {
        self.review = review
        self.articles = articles
    }

    package var text: String {
        [names, codes, aliases, dates, amounts].joined(separator: "\n\n")
    }

    private var names: String {
        section(
            "Names that the lexicon lacks", review.names,
            closing: "To add a company, paste its lines into companies.yaml and choose its kind."
        ) { name in
            ["\(shown(name.name)) (\(name.count))"] + name.places.map(context) + indented(ReviewRows.row(of: name))
        }
    }

    private var codes: String {
        section("Codes that the lexicon lacks", review.codes, closing: nil) { code in
            let row = ReviewRows.row(of: code).map(indented)
            return ["\(shown(code.code)) \(shown(code.name ?? ""))"] + code.places.map(context)
                + (row ?? ["      no exchange of exchanges.yaml has this suffix"])
        }
    }

    private var aliases: String {
        section(
            "Names of known rows that never match", review.silentAliases,
            closing: "Rows of the lexicon that no text names: \(review.unmetRowCount)."
        ) { row in
            ["\(row.row.path):\(row.row.line): \(row.id): \(shown(row.aliases.joined(separator: ", ")))"]
        }
    }

    private var dates: String {
        section("Dates that are not resolved", review.dates, closing: nil) { date, place in
            ["“\(shown(date.mention.text))” → \(date.value)\(date.conflict.map { ", \($0)" } ?? "")", context(place)]
        }
    }

    private var amounts: String {
        section("Doubtful amounts", review.amounts, closing: nil) { amount, place in
            ["“\(shown(amount.mention.text))” → \(amount.value) \(amount.currency)", context(place)]
        }
    }

    private func section<Item>(_ title: String, _ items: [Item], closing: String?, _ lines: (Item) -> [String])
        -> String
    {
        var text = ["\(title): \(items.count)"]
        for item in items { text += lines(item).map { "  \($0)" } }
        if let closing { text.append("  \(closing)") }
        return text.joined(separator: "\n")
    }

    private func indented(_ rows: String) -> [String] { rows.split(separator: "\n").map { "      \($0)" } }

    /// The place in the seed with the words around.
    private func context(_ place: EditorsReview.Place) -> String {
        let article = articles[place.article].article
        let text: String
        var line = 1
        switch place.mention.passage.field {
        case .headline: text = article.headline.text
        case .block(let index):
            text = article.blocks[index].text
            line = article.blocks[index].line
        }
        let words = Excerpt.around(place.mention.passage.range, of: text, length: 90)
        return "    \(shown(article.seedPath)):\(line): \(shown(words))"
    }

    private func shown(_ text: String) -> String { PrintableText.escaped(text) }
}
