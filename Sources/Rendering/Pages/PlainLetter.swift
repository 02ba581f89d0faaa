internal import Translation

/// A bulletin as plain text: lines of at most 72 characters, links on lines of their own, so that no program breaks them.
///
/// A line that ends with a space flows on into the next one (RFC 3676), so that narrow screens wrap paragraphs anew.
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
        lines += view.figures.map { words("bulletins.figure", ["label": $0.label, "value": $0.value]) } + [""]
        if let ahead = view.ahead {
            head(words("timeline.planned"))
            for event in ahead.events { lines += Self.wrapped("\(event.when) – \(event.sentence)") + [event.href, ""] }
        }
        if let newcomers = view.newcomers {
            head(words("bulletins.newcomers"))
            for group in newcomers.groups {
                let names = group.rows.map(\.label).joined(separator: ", ")
                lines += Self.wrapped(words("bulletins.figure", ["label": group.title, "value": names])) + [""]
            }
        }
        text = (lines + ["-- ", view.url, ""]).joined(separator: "\n")
    }

    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 2 > width {
                lines.append(line + " ")
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + (line.isEmpty ? [] : [line])).map(stuffed)
    }

    /// What a program would take for a quotation or for the start of a message gets a space before it (RFC 3676, 4.4).
    private static func stuffed(_ line: String) -> String {
        line.hasPrefix(">") || line.hasPrefix(" ") || line.hasPrefix("From ") ? " " + line : line
    }
}
