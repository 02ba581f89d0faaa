/// How far the translation of a segment is.
package enum TranslationState: String, Hashable, Sendable, CaseIterable {
    /// There are no words yet.
    case untranslated
    /// A program's, or nobody's who stands for it.
    case machine
    case draft, reviewed, final
    /// The French has changed since in its wording alone.
    case stale
    /// The French has changed since in a number, a unit, a currency, a date, a trial phase or a negation.
    case staleCritical = "stale-critical"
    /// The French is gone.
    case obsolete

    /// True for what readers may be shown; what is stale with a mark.
    package var isPublishable: Bool {
        switch self {
        case .draft, .reviewed, .final, .stale: true
        case .untranslated, .machine, .staleCritical, .obsolete: false
        }
    }

    /// True for what gettext calls fuzzy.
    var isFuzzy: Bool { self == .machine || self == .stale || self == .staleCritical }
}

/// What Dépêche notes in a translator's comment of an entry, which every editor of catalogues keeps:
/// `# depeche: state=stale was=reviewed`.
package struct StateMark: Hashable, Sendable {
    private static let opening = "depeche:"

    package var state: TranslationState
    /// What a stale translation was before.
    package var former: TranslationState?

    init(_ state: TranslationState, former: TranslationState? = nil) {
        self.state = state
        self.former = former
    }

    init?(comment: String) {
        guard comment.hasPrefix(Self.opening) else { return nil }
        let words = comment.dropFirst(Self.opening.count).split(separator: " ")
        func value(_ name: String) -> TranslationState? {
            words.first { $0.hasPrefix(name + "=") }
                .flatMap { TranslationState(rawValue: String($0.dropFirst(name.count + 1))) }
        }
        guard let state = value("state") else { return nil }
        self.state = state
        former = value("was")
    }

    var comment: String {
        "\(Self.opening) state=\(state.rawValue)" + (former.map { " was=\($0.rawValue)" } ?? "")
    }
}

extension POEntry {
    /// What was noted of the entry's state.
    package var mark: StateMark? {
        get { comments.lazy.compactMap(StateMark.init).first }
        set {
            comments.removeAll { StateMark(comment: $0) != nil }
            if let newValue { comments.append(newValue.comment) }
        }
    }

    /// The state of the entry, whoever saved it last.
    ///
    /// Editors of catalogues know only "fuzzy": who takes that flag away stands for the translation, as a draft; and what
    /// gettext itself made fuzzy is stale by the difference of the sources. A fuzzy entry of which nothing is known counts as
    /// a machine's.
    package var state: TranslationState {
        if isObsolete { return .obsolete }
        guard isTranslated else { return .untranslated }
        let noted = mark?.state
        guard isFuzzy else {
            switch noted {
            case .reviewed, .final: return noted ?? .draft
            default: return .draft
            }
        }
        if let noted, noted.isFuzzy { return noted }
        guard let before = previous?.id else { return .machine }
        return CriticalFacts(before) == CriticalFacts(id) ? .stale : .staleCritical
    }

    /// Notes a state, with the flag that goes with it.
    package mutating func note(_ state: TranslationState, former: TranslationState? = nil) {
        mark = state == .untranslated ? nil : StateMark(state, former: former)
        isFuzzy = state.isFuzzy
        if state != .stale, state != .staleCritical { previous = nil }
    }
}
