import Annotation

/// A sentence of the gold set with the dates or amounts that must be found in it; none for a negative.
struct GoldLine<Fact: Decodable>: Decodable {
    let id: String
    let text: String
    /// The reference date.
    let date: String?
    private let direction: String?
    let expect: [Fact]

    /// Which way a bare weekday or month points; the tense decides where the line does not say.
    var reading: Direction { direction.flatMap(Direction.init(rawValue:)) ?? .automatic }
}
