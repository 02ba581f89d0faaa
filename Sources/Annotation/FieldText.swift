package import Wire

/// A text of an article that is read for annotations: its headline or a block, as bytes.
package struct FieldText: Sendable {
    package var field: Passage.Field
    package var bytes: [UInt8]

    package init(_ field: Passage.Field, _ text: String) {
        self.field = field
        bytes = Array(text.utf8)
    }

    /// The words of a range of UTF-8 offsets.
    package func mention(_ range: Range<Int>) -> Mention {
        Mention(Passage(field, range), String(decoding: bytes[range], as: UTF8.self))
    }
}

extension Article {
    /// The texts to annotate, in reading order. A derived headline repeats the body and is left out.
    package var fieldTexts: [FieldText] {
        let headlineText = headline.isDerived ? [] : [FieldText(.headline, headline.text)]
        return headlineText + blocks.enumerated().map { FieldText(.block($0), $1.text) }
    }
}
