import TestSupport

/// Random texts made of what escapers get wrong.
enum HostileText {
    private static let pieces = [
        "a", "é", "œ", " ", "  ", "\n", "\r", "\r\n", "\t", "\"", "'", "&", "<", ">", "\\", "/", "</script>", "<!--",
        "]]>",
        "&amp;", "\u{0}", "\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{202F}", "\u{2028}", "\u{2029}",
        "\u{FFFE}", "\u{FFFF}", "\u{1F680}", "e\u{301}", ": ", " #", "- ", "---", "{{", "}}", "{", "%", "+", "?", "~",
        "\u{D7FF}",
    ]

    static func samples(_ count: Int = 300, seed: UInt64 = 7) -> [String] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined()
        }
    }
}
