/// Small bars in a line of text, one a month, as inline SVG.
struct Sparkline {
    /// None is negative.
    var counts: [Int]
    /// What the bars say, for readers who do not see them.
    var description: String

    private static let height = 20
    private static let pitch = 6

    /// A month without articles keeps a hairline, so that it is seen to be empty and not missing.
    var html: RenderedHTML {
        let most = max(counts.max() ?? 0, 1)
        let bars = counts.enumerated().map { month, count in
            let height = count == 0 ? 1 : max(3, count * Self.height / most)
            return "M\(month * Self.pitch) \(Self.height)v-\(height)h4v\(height)z"
        }.joined()
        let width = counts.count * Self.pitch - 2
        return RenderedHTML(
            trusting: """
                <svg class="spark" role="img" aria-label="\(XMLText.escaped(description))" \
                viewBox="0 0 \(width) \(Self.height)" width="\(width)" height="\(Self.height)"><path d="\(bars)"/></svg>
                """)
    }
}
