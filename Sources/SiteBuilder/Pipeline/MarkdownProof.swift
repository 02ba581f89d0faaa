internal import CommonMark
internal import Diagnostics
internal import Wire

/// Proves for an article that no word is lost on the way: text → Markdown → libcmark → plain text gives the text back.
enum MarkdownProof {
    /// The error for the first block that does not come back; nil when all do.
    static func finding(_ article: Article) -> Diagnostic? {
        let leaves = MarkdownDocument(parsing: article.markdown).leafTexts
        for (number, block) in article.blocks.enumerated() {
            let leaf = number < leaves.count ? leaves[number] : ""
            if leaf != block.text {
                return .wordsLost(block.text, at: SourceLocation(path: article.seedPath, line: block.line))
            }
        }
        return nil
    }
}
