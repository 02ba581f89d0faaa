internal import Translation

/// The states of XLIFF 2.1 (4.3.1.28 state, 4.3.1.30 subState) for those of catalogues.
enum XLIFFState {
    private static let prefix = "depeche:"

    static func attributes(of state: TranslationState) -> (state: String, subState: String?) {
        switch state {
        case .untranslated: ("initial", nil)
        case .reviewed: ("reviewed", nil)
        case .final: ("final", nil)
        case .machine, .draft, .stale, .staleCritical, .obsolete: ("translated", prefix + state.rawValue)
        }
    }

    /// The state that a program gave a segment. One that changed the state took the finer one away.
    static func state(_ state: String?, subState: String?) -> TranslationState {
        switch state {
        case "reviewed": return .reviewed
        case "final": return .final
        case "translated":
            guard let subState, subState.hasPrefix(prefix) else { return .draft }
            return TranslationState(rawValue: String(subState.dropFirst(prefix.count))) ?? .draft
        default: return .untranslated
        }
    }
}
