internal import Annotation
internal import Diagnostics
internal import Wire

/// An article for people who look at what was understood: its text with the annotations marked and their values beside.
///
/// `[lundi]‹2026-01-12›` without colours; with them the colour tells the kind and the brackets are left out.
struct AnnotatedText {
    private let article: Article
    private let explanations: [Explanation]
    private let style: TerminalStyle

    init(_ annotated: AnnotatedArticle, _ explanations: [Explanation], style: TerminalStyle) {
        article = annotated.article
        self.explanations = explanations
        self.style = style
    }

    var text: String {
        let facts =
            [article.date?.value ?? "no date", article.agency, article.dateline].compactMap { $0 }
            + article.bylines
        var lines = [
            style.bold(PrintableText.escaped(article.seedPath)), PrintableText.escaped(facts.joined(separator: " · ")),
        ]
        let headline = article.headline
        lines.append("")
        lines.append(
            headline.isDerived
                ? "title (derived)  \(PrintableText.escaped(headline.text))"
                : "title  \(marked(headline.text, .headline))")
        for (number, block) in article.blocks.enumerated() {
            lines.append("")
            lines.append("\(style.faint("§\(number + 1)"))  \(marked(block.text, .block(number)))")
        }
        let told = explanations.filter { $0.kind == .topic || $0.kind == .event }
        if !told.isEmpty { lines.append("") }
        return (lines + told.map(line)).joined(separator: "\n")
    }

    /// A topic or an event on a line of its own: their passages overlap names and dates.
    private func line(_ explanation: Explanation) -> String {
        let place: String =
            switch explanation.mention.passage.field {
            case .headline: "title"
            case .block(let number): "§\(number + 1)"
            }
        let name = explanation.kind.rawValue
        let words = explanation.kind == .topic ? " “\(PrintableText.escaped(explanation.mention.text))”" : ""
        return
            "\(style.coloured(name, Self.colour(of: explanation.kind)))  \(PrintableText.escaped(explanation.value))  \(style.faint(place))\(words)"
    }

    private func marked(_ text: String, _ field: Passage.Field) -> String {
        let bytes = Array(text.utf8)
        var shown = ""
        var end = 0
        func piece(_ range: Range<Int>) -> String {
            PrintableText.escaped(String(decoding: bytes[range], as: UTF8.self))
        }
        for mark in explanations where mark.mention.passage.field == field && mark.kind != .topic && mark.kind != .event
        {
            let range = mark.mention.passage.range
            guard range.lowerBound >= end, range.upperBound <= bytes.count else { continue }
            shown += piece(end..<range.lowerBound)
            shown += style.isColoured ? style.coloured(piece(range), Self.colour(of: mark.kind)) : "[\(piece(range))]"
            shown += style.faint("‹\(PrintableText.escaped(mark.value))›")
            end = range.upperBound
        }
        return shown + piece(end..<bytes.count)
    }

    private static func colour(of kind: Explanation.Kind) -> TerminalStyle.Colour {
        switch kind {
        case .company: .cyan
        case .person: .magenta
        case .product, .conference, .institution: .blue
        case .date: .green
        case .amount, .measure: .yellow
        case .topic, .event: .red
        }
    }
}
