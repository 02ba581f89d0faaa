/// A text as it is shown, with the way from offsets in the source to offsets in it.
struct DisplayedText: Sendable {
    let text: String
    /// The displayed UTF-8 offset of a UTF-8 offset of the source; never decreasing.
    let displayedOffset: @Sendable (Int) -> Int

    /// The text as it is.
    init(unchanged text: String) {
        self.text = text
        displayedOffset = { $0 }
    }

    init(_ text: String, displayedOffset: @escaping @Sendable (Int) -> Int) {
        self.text = text
        self.displayedOffset = displayedOffset
    }
}
