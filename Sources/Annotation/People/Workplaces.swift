/// Where the companies and institutions of an article are named, and who works there by the words between both names.
struct Workplaces: Sendable {
    private let places: EntityPlaces

    /// No longer stretch between a person and a company ties them.
    private static let farthest = 80

    init(_ entities: [EntityAnnotation]) {
        places = EntityPlaces(entities)
    }

    /// The first one that a stretch of text names.
    func first(in passage: Passage) -> String? {
        next(from: passage.range.lowerBound, in: passage.field).flatMap {
            $0.passage.range.lowerBound < passage.range.upperBound ? $0.id : nil
        }
    }

    /// The last one named before a place: of its sentence, or else of its whole text.
    func last(before offset: Int, in text: FieldText, ofSentence: Bool) -> String? {
        guard let place = previous(to: offset, in: text.field) else { return nil }
        if ofSentence, place.passage.range.upperBound < offset {
            let between = text.bytes[place.passage.range.upperBound..<offset]
            // The full stop of "MRCG.DE" ends no sentence.
            let endsSentence = zip(between, between.dropFirst()).contains { mark, next in
                [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(mark) && next == UInt8(ascii: " ")
            }
            if endsSentence { return nil }
        }
        return place.id
    }

    /// Where a person works whose name stands at a place: "Prénom Nom, de X", "X, fondée par Prénom Nom", "Chez X, Prénom Nom".
    func of(_ person: Range<Int>, in text: FieldText) -> String? {
        let words = FieldWords(bytes: text.bytes)
        if let place = next(from: person.upperBound, in: text.field),
            place.passage.range.lowerBound - person.upperBound < Self.farthest
        {
            let between = words.folded(person.upperBound..<place.passage.range.lowerBound)
            if Self.isAppositive(between) || Self.isFounding(before: person.lowerBound, between, words) {
                return place.id
            }
        }
        guard let place = previous(to: person.lowerBound, in: text.field),
            person.lowerBound - place.passage.range.upperBound < Self.farthest,
            place.passage.range.upperBound < person.lowerBound
        else { return nil }
        let between = words.folded(place.passage.range.upperBound..<person.lowerBound)
        let isAtFront = words.word(before: place.passage.range.lowerBound).map { words.folded($0) == "chez" } ?? false
        let parts = Self.parts(between)
        let isFounded = parts.contains("par") && parts.contains(where: Self.tellsFounder)
        return Self.isOneClause(between)
            && (isFounded || isAtFront && between.hasPrefix(",") && between.utf8.count < 40) ? place.id : nil
    }

    /// ", de ", ", chez ", " (": what ties a name to the one behind it; ", qui dirige la recherche chez ".
    private static func isAppositive(_ between: String) -> Bool {
        let parts = parts(between)
        if between.hasPrefix(" (") { return parts.isEmpty }
        guard between.hasPrefix(","), isOneClause(between) else { return false }
        if parts.count == 1 { return ["de", "d", "chez", "du"].contains(parts[0]) }
        return parts.first == "qui" && parts.last == "chez" && !between.dropFirst().contains(",")
    }

    /// "Fondée en 2020 par Prénom Nom et Prénom Nom, X".
    private static func isFounding(before person: Int, _ between: String, _ words: FieldWords) -> Bool {
        // "…, X" and "…, la biotech lyonnaise X"
        guard let comma = between.lastIndex(of: ","), parts(String(between[comma...])).count <= 3,
            isOneClause(between)
        else { return false }
        let start = (max(0, person - farthest)..<person).reversed().first { words.isSentenceStart($0) } ?? 0
        guard let first = parts(words.folded(start..<person)).first else { return false }
        return tellsFounder(first)
    }

    private static func tellsFounder(_ word: String) -> Bool {
        RoleWords.founding.contains(word) || RoleWords.leading.contains(word)
    }

    private static func isOneClause(_ text: String) -> Bool { !text.contains { ".;:(«\"".contains($0) } }

    private static func parts(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    }

    private func next(from offset: Int, in field: Passage.Field) -> (passage: Passage, id: String)? {
        let index = places.index(from: offset, in: field)
        return index < places.list.count && places.list[index].passage.field == field ? places.list[index] : nil
    }

    private func previous(to offset: Int, in field: Passage.Field) -> (passage: Passage, id: String)? {
        let index = places.index(from: offset, in: field)
        return index > 0 && places.list[index - 1].passage.field == field ? places.list[index - 1] : nil
    }
}
