/// Brings a catalogue up to the passages of its article, without losing a translation.
package struct CatalogueMerge {
    private let segments: [Segment]
    /// Living entries in their order; nil where a passage has taken one.
    private var open: [POEntry?]
    private var obsolete: [POEntry?]
    private let header: POEntry?

    private init(_ file: POFile, _ segments: [Segment]) {
        var seen: Set<Segment> = []
        self.segments = segments.filter { !$0.text.isEmpty && seen.insert($0).inserted }
        header = file.entries.first { $0.isHeader && !$0.isObsolete }
        open = file.entries.filter { !$0.isObsolete && !$0.isHeader }
        obsolete = file.entries.filter(\.isObsolete)
    }

    /// The entries of a catalogue after its article has changed to the passages.
    ///
    /// An entry whose passage is still there stays. One that differs only in spaces, quotes, apostrophes or dashes keeps its
    /// state. A translation of a passage that has changed becomes stale, with the French that it was made of; one whose
    /// passage is gone becomes obsolete; one whose passage has come back lives again.
    ///
    /// - Parameter suggestion: a translation of the same text elsewhere, which is offered in a comment only.
    package static func entries(
        of file: POFile, for segments: [Segment], suggesting suggestion: (Segment) -> String? = { _ in nil }
    ) -> [POEntry] {
        var merge = CatalogueMerge(file, segments)
        return merge.merged(suggestion)
    }

    private mutating func merged(_ suggestion: (Segment) -> String?) -> [POEntry] {
        var found: [Segment: POEntry] = [:]
        Self.take(&open, for: segments, into: &found) { $0 }
        Self.take(&open, for: segments, into: &found) { POEntry.Key(context: $0.context, id: LooseText.of($0.id)) }
        Self.take(&obsolete, for: segments, into: &found) { $0 }
        alignRest(&found)
        let living = segments.map { segment in
            var entry = found[segment] ?? POEntry(context: segment.role.rawValue, id: segment.text)
            entry.extractedComments = entry.isTranslated ? [] : suggestion(segment).map { ["elsewhere: \($0)"] } ?? []
            return entry
        }
        let gone = open.compactMap(\.self).filter(\.isTranslated).map { entry in
            var entry = entry
            entry.note(entry.state, former: entry.mark?.former)
            entry.isObsolete = true
            return entry
        }
        return (header.map { [$0] } ?? []) + living + kept(beside: gone) + gone
    }

    /// Older obsolete entries, but for those that one of the same key comes to replace.
    private func kept(beside gone: [POEntry]) -> [POEntry] {
        let keys = Set(gone.map(\.key))
        return obsolete.compactMap(\.self).filter { !keys.contains($0.key) }
    }

    /// Gives entries to the passages that have none yet, where both have the same name.
    private static func take(
        _ entries: inout [POEntry?], for segments: [Segment], into found: inout [Segment: POEntry],
        naming name: (POEntry.Key) -> POEntry.Key
    ) {
        let named = entries.enumerated().compactMap { place, entry in entry.map { (name($0.key), place) } }
        var places = Dictionary(named) { first, _ in first }
        for segment in segments where found[segment] == nil {
            guard let place = places.removeValue(forKey: name(segment.key)), var entry = entries[place] else {
                continue
            }
            entries[place] = nil
            entry.isObsolete = false
            found[segment] = renewed(entry, for: segment)
        }
    }

    /// Gives what is left of the old entries to the passages most like theirs.
    private mutating func alignRest(_ found: inout [Segment: POEntry]) {
        let new = segments.filter { found[$0] == nil }
        let old = open.enumerated().compactMap { place, entry -> (place: Int, entry: POEntry, segment: Segment)? in
            guard let entry, entry.isTranslated, let role = entry.context.flatMap(SegmentRole.init) else { return nil }
            return (place, entry, Segment(role, entry.id))
        }
        for (newNumber, oldNumber) in SegmentAlignment.pairs(old.map(\.segment), new) {
            found[new[newNumber]] = Self.stale(old[oldNumber].entry, for: new[newNumber])
            open[old[oldNumber].place] = nil
        }
    }

    /// An entry that stays, with its state noted in full.
    private static func renewed(_ entry: POEntry, for segment: Segment) -> POEntry {
        var entry = entry
        let state = entry.state
        let (before, former) = (entry.previous, entry.mark?.former)
        entry.id = segment.text
        entry.note(state, former: state == .stale || state == .staleCritical ? former : nil)
        if state == .stale || state == .staleCritical { entry.previous = before }
        return entry
    }

    /// An entry whose passage has changed.
    private static func stale(_ entry: POEntry, for segment: Segment) -> POEntry {
        let state = entry.state
        let isStale = state == .stale || state == .staleCritical
        let origin = isStale ? entry.previous?.id ?? entry.id : entry.id
        var renewed = entry
        renewed.id = segment.text
        if LooseText.of(origin) == LooseText.of(segment.text) {
            renewed.note(isStale ? entry.mark?.former ?? .draft : state)
            return renewed
        }
        let isCritical = state == .machine || CriticalFacts(origin) != CriticalFacts(segment.text)
        renewed.note(isCritical ? .staleCritical : .stale, former: isStale ? entry.mark?.former : state)
        renewed.previous = POEntry.Previous(context: segment.role.rawValue, id: origin)
        return renewed
    }
}
