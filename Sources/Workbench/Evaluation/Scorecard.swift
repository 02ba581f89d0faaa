/// The scores of one half of the gold set.
struct Scorecard {
    /// What is scored by precision and recall, in the order of the table.
    enum Kind: String, CaseIterable {
        case dates = "dates, valued"
        case dateSpans = "date spans"
        case amounts
        case companies
        case companyMentions = "company wordings"
        case people
        case products
        case conferences
        case topics
        case events
    }

    /// What is right or wrong as a whole, in the order of the table.
    enum Answer: String, CaseIterable {
        case articleDate = "article date"
        case title
        case agency
        case bylines
        case dateline
        case role = "role of a person"
        case organisation = "organisation of a person"
        case dateLine = "lines of dates, whole"
        case amountLine = "lines of amounts, whole"
    }

    /// A fact that was missed, or found though it is not there.
    struct Miss {
        let name: String
        let kind: String
        let verdict: String
        let words: String
    }

    private(set) var tallies: [Kind: Tally] = [:]
    private(set) var accuracies: [Answer: Accuracy] = [:]
    private(set) var misses: [Miss] = []

    /// Scores facts of a kind in the text or line of that name, and gives their pairing.
    @discardableResult
    mutating func score(_ kind: Kind, of name: String, expected: [Finding], found: [Finding]) -> Pairing {
        let pairing = Pairing(expected: expected, found: found)
        tallies[kind, default: Tally()].add(pairing)
        for (facts, verdict) in [(pairing.missed, "missed"), (pairing.spurious, "not there")] {
            misses += facts.map { Miss(name: name, kind: kind.rawValue, verdict: verdict, words: $0.description) }
        }
        return pairing
    }

    /// Scores an answer, and keeps what was given in place of it when it is wrong.
    mutating func score(_ answer: Answer, of name: String, expected: String?, found: String?) {
        let isRight = expected == found
        score(answer, isRight: isRight)
        if !isRight {
            let words = "\(found ?? "none") for \(expected ?? "none")"
            misses.append(Miss(name: name, kind: answer.rawValue, verdict: "wrong", words: words))
        }
    }

    mutating func score(_ answer: Answer, isRight: Bool) {
        accuracies[answer, default: Accuracy()].add(isRight)
    }
}
