internal import Annotation
internal import Wire

/// Puts articles that cover the same news together, without comparing all pairs.
///
/// Articles are taken in the order in which they appeared, ties by the names of their seeds, and each joins the story of the
/// nearest one before it. Candidates are found through keys that both have: a part of the wording, or a company with a rare
/// word. What joins depends on the two articles alone, so that an unrelated one changes nothing.
struct StoryGrouping {
    /// Two reports of the same news lie at most so many days apart, and no story goes on for longer than the second.
    private static let reportDays = 3
    private static let storyDays = 7
    /// The share of wording from which on two texts are one, as copied or reworked.
    static let nearDuplicate = 0.4
    private static let sharedMarks = 3
    /// With two companies in common less is chance.
    private static let sharedMarksOfSeveral = 2
    /// No more articles of a key are compared; of one story no more than the second number.
    private static let mostCompared = 32
    private static let mostOfStory = 4

    private let traits: [StoryTraits]
    /// The number of each article's group, by its index.
    private(set) var groups: [Int]
    private var firstDays: [ClosedRange<Int>?] = []
    private var byBand: [UInt64: [Int]] = [:]
    private var byMark: [UInt64: [Int]] = [:]

    init(_ traits: [StoryTraits], order: [Int]) {
        self.traits = traits
        groups = [Int](repeating: 0, count: traits.count)
        for index in order { place(index) }
    }

    private mutating func place(_ index: Int) {
        let bands = traits[index].signature.bands
        let marks = markKeys(traits[index])
        if let other = nearDuplicate(of: index, bands) ?? sameNews(as: index, marks) {
            groups[index] = groups[other]
        } else {
            groups[index] = firstDays.count
            firstDays.append(traits[index].days)
        }
        for key in bands { add(index, key, to: \.byBand) }
        for key in marks { add(index, key, to: \.byMark) }
    }

    private func markKeys(_ traits: StoryTraits) -> [UInt64] {
        traits.companies.flatMap { company in
            let hash = WordHash.hash(company)
            return traits.marks.map { WordHash.mixed(hash ^ $0) }
        }
    }

    private mutating func add(_ index: Int, _ key: UInt64, to list: WritableKeyPath<StoryGrouping, [UInt64: [Int]]>) {
        var known = self[keyPath: list][key] ?? []
        let day = traits[index].days?.lowerBound
        known.removeAll { other in
            guard let day, let last = traits[other].days?.upperBound else { return false }
            return last + Self.storyDays < day
        }
        guard known.count < Self.mostCompared, known.count(where: { groups[$0] == groups[index] }) < Self.mostOfStory
        else { return }
        self[keyPath: list][key] = known + [index]
    }

    // MARK: Near duplicates

    private func nearDuplicate(of index: Int, _ bands: [UInt64]) -> Int? {
        let candidates = Set(bands.flatMap { byBand[$0] ?? [] })
        return nearest(candidates) { other in
            guard isNear(index, other, within: Self.storyDays) else { return nil }
            let similarity = traits[index].signature.similarity(to: traits[other].signature)
            return similarity >= Self.nearDuplicate ? Int(similarity * 1_000) : nil
        }
    }

    // MARK: The same news in other words

    private func sameNews(as index: Int, _ keys: [UInt64]) -> Int? {
        let own = traits[index]
        guard own.days != nil, !own.classes.isEmpty else { return nil }
        let candidates = Set(keys.flatMap { byMark[$0] ?? [] })
        let marks = Set(own.marks)
        return nearest(candidates) { other in
            let others = traits[other]
            guard isNear(index, other, within: Self.reportDays), !own.classes.isDisjoint(with: others.classes) else {
                return nil
            }
            let companies = Set(own.companies).intersection(others.companies).count
            guard companies * 2 >= max(1, min(own.companies.count, others.companies.count)) else { return nil }
            let shared = others.marks.count { marks.contains($0) }
            return shared >= (companies > 1 ? Self.sharedMarksOfSeveral : Self.sharedMarks) ? shared : nil
        }
    }

    /// The candidate with the highest score; of equals the one that was placed in the oldest story, then the first by index.
    private func nearest(_ candidates: Set<Int>, score: (Int) -> Int?) -> Int? {
        var best: (score: Int, index: Int)?
        for candidate in candidates {
            guard let score = score(candidate) else { continue }
            guard let known = best else {
                best = (score, candidate)
                continue
            }
            if (-score, groups[candidate], candidate) < (-known.score, groups[known.index], known.index) {
                best = (score, candidate)
            }
        }
        return best?.index
    }

    /// Whether two articles may tell of the same days. Without a date the wording alone decides.
    private func isNear(_ index: Int, _ other: Int, within limit: Int) -> Bool {
        guard let days = traits[index].days else { return true }
        guard let others = traits[other].days else { return true }
        func gap(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Int {
            max(0, first.lowerBound - second.upperBound, second.lowerBound - first.upperBound)
        }
        guard gap(days, others) <= limit else { return false }
        return firstDays[groups[other]].map { gap(days, $0) <= Self.storyDays } ?? true
    }
}
