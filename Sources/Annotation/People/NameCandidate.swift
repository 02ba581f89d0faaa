/// A stretch that reads as a person's name because of what stands beside it, or because it begins with a usual first name.
struct NameCandidate: Hashable, Sendable {
    var range: Range<Int>
    /// The wording of the role, where it stands beside the name.
    var role: Range<Int>?

    /// Every candidate of a text, in reading order.
    ///
    /// - Parameters:
    ///   - codes: where codes stand: they part no role from a name.
    ///   - isClaimed: whether a word belongs to another name.
    static func all(
        in text: FieldText, codes: [Range<Int>] = [], isClaimed: (Range<Int>) -> Bool = { _ in false }
    ) -> [NameCandidate] {
        let words = PersonWords(text, codes: codes, isClaimed: isClaimed)
        var candidates: [NameCandidate] = []
        var lastEnd: Int?
        for run in words.nameRuns() {
            // "par Claire Morvan et Zhou Xinyi": what holds of the first holds of the second.
            let isListed =
                lastEnd.map { end in
                    run.lowerBound == end + 1 && words.list[end].folded == "et" && words.hasSpaces(end...run.lowerBound)
                } ?? false
            guard let candidate = candidate(run, words, isListed: isListed) else { continue }
            candidates.append(candidate)
            lastEnd = run.upperBound
        }
        return candidates
    }

    private static func candidate(_ run: Range<Int>, _ words: PersonWords, isListed: Bool) -> NameCandidate? {
        let range = words.range(of: run)
        let reading = RoleReading(run: run, words: words)
        if let role = reading.role {
            // "le directeur général (CEO) Prénom Nom": the bracket belongs to the role.
            let isBracketed =
                role.upperBound == run.lowerBound && words.separator(before: run.lowerBound) == .closingBracket
            let bytes = words.range(of: role)
            return NameCandidate(range: range, role: bytes.lowerBound..<bytes.upperBound + (isBracketed ? 1 : 0))
        }
        let conduct = PersonConduct(run: run, words: words)
        let isPerson =
            isListed && !conduct.endsLikeCompany || conduct.speaks || conduct.isAgent || conduct.isPlaced
            || conduct.isFullName
        return isPerson ? NameCandidate(range: range, role: nil) : nil
    }
}
