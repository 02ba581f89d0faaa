@testable import Wire

/// The words of texts, to prove that none is lost.
enum Words {
    /// The words of a text: letters and digits between other characters, in byte order.
    static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
    }

    /// True when article and seed have the same letters and digits, each as often: words that the seed glues together may
    /// come apart.
    static func lettersAreKept(in article: Article, of seed: String) -> Bool {
        let letters = { (text: String) in text.filter { $0.isLetter || $0.isNumber }.sorted() }
        return letters(kept(by: article)) == letters(seed)
    }

    private static func kept(by article: Article) -> String {
        let headline = article.headline.isDerived ? "" : article.headline.text
        return ([headline] + article.blocks.flatMap { [number($0), $0.text] } + article.apart.map(\.text))
            .joined(separator: " ")
    }

    private static func number(_ block: Block) -> String {
        if case .listItem(_, let ordinal?) = block.role { String(ordinal) } else { "" }
    }

    /// Words of the seed that the article lacks, and words that it has too many, marked with a plus.
    static func missing(from article: Article, of seed: String) -> [String] {
        var counts: [String: Int] = [:]
        for word in words(seed) { counts[word, default: 0] += 1 }
        for word in words(kept(by: article)) { counts[word, default: 0] -= 1 }
        return counts.filter { $0.value != 0 }.map { $0.value > 0 ? $0.key : "+" + $0.key }.sorted()
    }
}
