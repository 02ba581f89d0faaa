internal import Translation

/// A bulletin as plain text: lines of at most 72 characters, links on lines of their own, so that no program breaks them.
struct PlainLetter {
    private static let width = 72

    let text: String

    init(_ view: BulletinView, words: Wording, in language: LanguageTag) {
        var lines = [view.page.siteTitle, view.title, view.span, ""]
        func head(_ title: String) {
            lines += [title.uppercased(), String(repeating: "-", count: min(Self.width, title.count)), ""]
        }
        if let summary = view.summary {
            head(words("bulletins.summary"))
            for sentence in summary.items { lines += Self.wrapped(sentence.text) + [sentence.href, ""] }
        }
        head(words("bulletins.news"))
        for item in view.items {
            lines += Self.wrapped("* " + item.title + (item.date.map { " (\($0.label))" } ?? "")) + [item.href, ""]
        }
        head(words("home.figures"))
        lines += view.figures.map { "\($0.label) : \($0.value)" } + [""]
        if let ahead = view.ahead {
            head(words("timeline.planned"))
            for event in ahead.events { lines += Self.wrapped("\(event.when) – \(event.sentence)") + [event.href, ""] }
        }
        if let newcomers = view.newcomers {
            head(newcomers.title)
            lines += Self.wrapped(newcomers.rows.map(\.label).joined(separator: ", ")) + [""]
        }
        text = (lines + ["-- ", view.url, ""]).joined(separator: "\n")
    }

    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return lines + (line.isEmpty ? [] : [line])
    }
}
