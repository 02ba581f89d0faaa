/// A name in the middle and those that stand in the same articles around it, tied by lines as thick as they are many.
///
/// Places are whole units of a drawing of 640 by 360, out of a table, so that they are the same on every machine.
struct CoMentionGraph: Hashable {
    struct Neighbour: Hashable {
        let x: Int
        let y: Int
        /// From 1 to 8.
        let thickness: Int
    }

    static let width = 640
    static let height = 360
    static let centre = (x: 320, y: 180)
    /// The most neighbours that are drawn.
    static let most = 10

    let neighbours: [Neighbour]

    /// - Parameter counts: of the neighbours, the highest first. With fewer than two there is nothing to draw.
    init?(_ counts: [Int]) {
        let counts = counts.prefix(Self.most)
        guard counts.count > 1, let highest = counts.first, highest > 0 else { return nil }
        neighbours = counts.enumerated().map { number, count in
            let direction = Self.directions[number * Self.directions.count / counts.count]
            return Neighbour(
                x: Self.centre.x + direction.x * 220 / 1_000, y: Self.centre.y + direction.y * 140 / 1_000,
                thickness: 1 + 7 * count / highest)
        }
    }

    /// Cosine and sine of 20 directions in thousandths, clockwise from the right; sideways ones give labels most room.
    private static let directions: [(x: Int, y: Int)] = [
        (1_000, 0), (951, 309), (809, 588), (588, 809), (309, 951), (0, 1_000), (-309, 951), (-588, 809), (-809, 588),
        (-951, 309), (-1_000, 0), (-951, -309), (-809, -588), (-588, -809), (-309, -951), (0, -1_000), (309, -951),
        (588, -809), (809, -588), (951, -309),
    ]
}
