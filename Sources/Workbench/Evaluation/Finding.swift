/// A fact as the gold set and the tool can both state it.
struct Finding: Hashable {
    /// Where it stands, in scalars of the text that is read; nil for a fact of the whole article, such as a topic.
    let place: Range<Int>?
    /// What must be equal: an id, or the value with its currency and bound.
    let value: String
    /// How it is worded, for the list of misses.
    let words: String

    init(_ value: String, words: String? = nil, at place: Range<Int>? = nil) {
        self.value = value
        self.words = words ?? value
        self.place = place
    }

    /// True when the values are equal and the places, where there are places, overlap.
    func agrees(with other: Finding) -> Bool {
        guard value == other.value else { return false }
        return switch (place, other.place) {
        case (nil, nil): true
        case (let own?, let others?): own.overlaps(others)
        default: false
        }
    }

    /// The same place without its value, to score spans alone.
    var span: Finding { Finding("", words: words, at: place) }
}

extension Finding: CustomStringConvertible {
    var description: String { value.isEmpty || value == words ? words : "\(words) = \(value)" }
}
