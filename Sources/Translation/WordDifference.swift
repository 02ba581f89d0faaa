/// How one text became another, word by word.
package struct WordDifference: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case same, removed, added }

    /// Words that follow each other and share their fate, with single spaces between them.
    package struct Piece: Hashable, Sendable {
        package var kind: Kind
        package var text: String
    }

    package let pieces: [Piece]

    /// The most pairs of words that are compared; beyond, all that differs counts as one change.
    private static let mostComparisons = 1_000_000

    package init(from old: String, to new: String) {
        let (before, after) = (Self.words(old), Self.words(new))
        let start = zip(before, after).prefix { $0 == $1 }.count
        let end = zip(before.dropFirst(start).reversed(), after.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        let (removed, added) = (before[start..<before.count - end], after[start..<after.count - end])
        var collected = PieceList()
        for word in before.prefix(start) { collected.add(word, .same) }
        if removed.count * added.count <= Self.mostComparisons {
            Self.add(Array(removed), Array(added), to: &collected)
        } else {
            for word in removed { collected.add(word, .removed) }
            for word in added { collected.add(word, .added) }
        }
        for word in before.suffix(end) { collected.add(word, .same) }
        pieces = collected.pieces
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
    }

    /// Myers's shortest edit, what goes before what comes.
    private static func add(_ old: [Substring], _ new: [Substring], to collected: inout PieceList) {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(\.position))
        let added = Set(difference.insertions.map(\.position))
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                collected.add(old[left], .removed)
                left += 1
            } else if right < new.count, added.contains(right) {
                collected.add(new[right], .added)
                right += 1
            } else {
                collected.add(new[right], .same)
                (left, right) = (left + 1, right + 1)
            }
        }
    }
}

private struct PieceList {
    private(set) var pieces: [WordDifference.Piece] = []

    mutating func add(_ word: Substring, _ kind: WordDifference.Kind) {
        if pieces.last?.kind == kind {
            pieces[pieces.count - 1].text += " " + word
        } else {
            pieces.append(WordDifference.Piece(kind: kind, text: String(word)))
        }
    }
}

extension CollectionDifference.Change {
    fileprivate var position: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
