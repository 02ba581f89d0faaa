/// The companies of an article by where they are named.
struct EventCast: Sendable {
    private let places: EntityPlaces
    /// The companies of headings, by the blocks that stand under them: "* Atos (+3,2 % à 44,90 euros)".
    private var headed: [Passage.Field: String] = [:]

    init(_ companies: [EntityAnnotation], in texts: TokenizedTexts) {
        places = EntityPlaces(companies)
        var current: String?
        for entry in texts.entries where entry.field.field != .headline {
            if Self.isHeading(entry.text) {
                current = company(atFrontOf: entry)
            } else if let current {
                headed[entry.field.field] = current
            }
        }
    }

    /// A few words that end like no sentence.
    private static func isHeading(_ text: TokenText) -> Bool {
        text.count > 0 && text.count < 18 && ![".", "!", "?", "»", ":", ";", ","].contains(text.word(text.count - 1))
    }

    private func company(atFrontOf entry: TokenizedTexts.Entry) -> String? {
        firstPlace(in: entry.field.field).flatMap { $0.range.lowerBound < 4 ? $0.id : nil }
    }

    /// Where a text names its first company, from an offset on.
    private func firstPlace(in field: Passage.Field, from offset: Int = 0) -> (range: Range<Int>, id: String)? {
        let first = places.index(from: offset, in: field)
        guard first < places.list.count, places.list[first].passage.field == field else { return nil }
        return (places.list[first].passage.range, places.list[first].id)
    }

    /// The companies of a part of a sentence, in reading order: those that it names, and the one that its subject stands for.
    ///
    /// A part that names none at its front is about the company of which the paragraph began to speak, or else the article: "Le groupe
    /// publiera ses comptes en mars".
    func companies(in field: Passage.Field, _ part: Range<Int>, subject: EventSubject) -> [String] {
        let named = companies(namedIn: field, part)
        switch subject {
        case .state: return named
        case .named where isNamedEarly(in: field, part): return named
        case .item: return Self.joined(firstPlace(in: field)?.id, named)
        case .story: return Self.joined(headed[field] ?? places.list.first?.id, named)
        case .named, .before:
            let opening = firstPlace(in: field).flatMap { place in
                place.range.lowerBound < min(part.lowerBound, Self.early) ? place.id : nil
            }
            return Self.joined(opening ?? headed[field] ?? places.list.first?.id, named)
        }
    }

    private static func joined(_ protagonist: String?, _ named: [String]) -> [String] {
        ((protagonist.map { [$0] } ?? []) + named).unique()
    }

    /// Those that a part of a text names, in reading order.
    func companies(namedIn field: Passage.Field, _ part: Range<Int>) -> [String] {
        places.list[places.index(from: part.lowerBound, in: field)...]
            .prefix { $0.passage.field == field && $0.passage.range.lowerBound < part.upperBound }
            .map(\.id).unique()
    }

    /// Whether a company stands at the front of a part of a sentence, as its subject does.
    private func isNamedEarly(in field: Passage.Field, _ part: Range<Int>) -> Bool {
        guard let place = firstPlace(in: field, from: part.lowerBound) else { return false }
        return place.range.lowerBound < min(part.upperBound, part.lowerBound + Self.early)
    }

    /// Within how many bytes the subject of a sentence is named.
    private static let early = 60
}

extension [String] {
    /// Without repetitions, in the order of the first ones.
    func unique() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
