/// What the front of an article tells, for sentences that only refer to it: "la transaction sera bouclée cet été".
struct EventFront: Sendable {
    /// The weightiest kind of event that the headline names.
    private(set) var headlineKind: EventAnnotation.Kind?
    /// Whether headline or first paragraphs tell an acquisition.
    private(set) var tellsAcquisition = false
    /// Whether they tell that a firm comes to an exchange.
    private(set) var tellsListing = false
    /// Whether they tell of rights or a licence.
    private(set) var tellsRights = false
    /// Whether they tell of a trial.
    private(set) var tellsTrial = false

    /// Reads the first words of the first texts.
    init(_ texts: TokenizedTexts) {
        for entry in texts.entries.prefix(4) {
            for index in 0..<min(entry.text.count, 120) {
                let word = entry.text.word(index)
                if ["droits", "licence"].contains(word) { tellsRights = true }
                guard let kind = EventTrigger.of(word)?.kind,
                    EventContext.isMeant(index, entry.text)
                else { continue }
                if kind == .acquisition || EventContext.handsOver(word) && EventContext.isOfBranch(index, entry.text) {
                    tellsAcquisition = true
                }
                if kind == .ipo { tellsListing = true }
                if kind == .trial { tellsTrial = true }
                guard entry.field.field == .headline else { continue }
                headlineKind = [headlineKind, kind].compactMap { $0 }.min {
                    EventTrigger.rank(of: $0) < EventTrigger.rank(of: $1)
                }
            }
        }
    }

    /// The kind of an event of a sentence, as the front of the article makes it clear.
    ///
    /// - Parameter kind: what the sentence itself says; nil when it only announces.
    func kind(_ kind: EventAnnotation.Kind?, of scene: EventScene, in field: Passage.Field) -> EventAnnotation.Kind? {
        if kind == .results, tellsTrial, scene.awaitsResults { return .trial }
        if kind == .trial, !tellsTrial, scene.isAtConference { return .conference }
        if kind == .deal, scene.tellsTransaction {
            if tellsAcquisition { return .acquisition }
            if let headlineKind, [.ipo, .funding].contains(headlineKind) { return headlineKind }
            if tellsListing { return .ipo }
        }
        if kind == .partnership, tellsRights, scene.tellsBareAgreement { return .deal }
        guard field == .block(0), let headlineKind else { return kind }
        switch kind {
        case nil: return scene.announces ? headlineKind : nil
        case .conference, .deal: return headlineKind
        default: return kind
        }
    }
}
