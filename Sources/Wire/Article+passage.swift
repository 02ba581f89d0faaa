internal import CommonMark

extension Article {
    /// True for a text that begins with the crawler's ` date …`.
    package static func beginsWithHeader(_ text: String) -> Bool {
        CrawlerHeader(line: String(text.prefix { !$0.isNewline })) != nil
    }

    /// A bare passage as an article, for `annotate --lines`: the text is the body, word for word, cut at empty lines.
    ///
    /// Blocks are exact pieces of the text and their offsets count its Unicode scalars.
    package init(passage text: String, name: String, date: PublicationDate?) {
        var blocks: [Block] = []
        var paragraph = String.UnicodeScalarView()
        var start = 0
        var offset = 0
        var line = 1
        func finish() {
            let text = String(paragraph)
            if !text.trimmedSpaces.isEmpty {
                blocks.append(Block(.paragraph, [.text(text)], bodyOffset: start, line: line))
            }
            paragraph = String.UnicodeScalarView()
        }
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                line += 1
                if previous == "\n" { finish() }
            }
            if !(paragraph.isEmpty && scalar == "\n") {
                if paragraph.isEmpty { start = offset }
                paragraph.append(scalar)
            }
            if scalar != "\r" { previous = scalar }
            offset += 1
        }
        finish()
        let lead = blocks.first.map { DerivedHeadline.headline(from: $0.text) } ?? ""
        self.init(seedName: name, seedPath: name, headline: Headline(lead, isDerived: true), date: date, blocks: blocks)
    }
}
