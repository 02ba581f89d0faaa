internal import CommonMark
internal import Digest
internal import Translation

// Translations.
extension KeyMaker {
    mutating func add(_ version: ArticleVersion) {
        add(version.slug)
        add(version.translator)
        add(version.isEnough)
        add(each: version.passages) { maker, passage in
            maker.add(passage.state.rawValue)
            maker.add(passage.previous)
            maker.add(passage.inlines != nil)
            maker.add(passage.inlines ?? [])
        }
    }

    private mutating func add(_ inlines: [Inline]) {
        add(each: inlines) { maker, inline in
            switch inline {
            case .text(let text):
                maker.add(0)
                maker.add(text)
            case .softBreak: maker.add(1)
            case .lineBreak: maker.add(2)
            case .code(let text):
                maker.add(3)
                maker.add(text)
            case .emphasis(let children):
                maker.add(4)
                maker.add(children)
            case .strong(let children):
                maker.add(5)
                maker.add(children)
            case .link(let destination, let title, let children):
                maker.add(6)
                maker.add(destination)
                maker.add(title)
                maker.add(children)
            }
        }
    }

    /// A passage of a translation, by the number of the block; -1 is the headline.
    mutating func add(passage number: Int, of version: ArticleVersion) {
        let passage = number < 0 ? version.headline : version.blocks[number]
        add(passage.state.rawValue)
        add(passage.inlines != nil)
        add(passage.inlines ?? [])
    }
}
