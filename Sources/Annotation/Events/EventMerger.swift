internal import Wire

/// Makes one event of the same one told twice, as in headline and lead.
enum EventMerger {
    /// An article tells few events; comparing each with more would only cost time on hostile input.
    private static let mostCompared = 64

    /// Adds an event, or its passage and companies to the one that it repeats.
    static func add(_ event: EventAnnotation, to events: inout [EventAnnotation]) {
        let recent = max(0, events.count - mostCompared)..<events.count
        guard let index = recent.first(where: { isSame(events[$0], event) }) else {
            events.append(event)
            return
        }
        events[index].companies = (events[index].companies + event.companies).unique()
        if events[index].passage != event.passage, events[index].otherPassages.last != event.passage {
            events[index].otherPassages.append(event.passage)
        }
        if isFiner(event.date, events[index].date) { events[index].date = event.date }
    }

    private static func isSame(_ left: EventAnnotation, _ right: EventAnnotation) -> Bool {
        guard left.kind == right.kind || left.passage == right.passage && left.kind == .other else { return false }
        guard left.isPlanned == right.isPlanned, agree(left.date, right.date) else { return false }
        return left.companies.isEmpty || right.companies.isEmpty
            || !Set(left.companies).isDisjoint(with: right.companies)
    }

    /// Whether one date lies within the other.
    private static func agree(_ left: DateAnnotation, _ right: DateAnnotation) -> Bool {
        if left.value == right.value { return true }
        guard let first = left.earliest, let last = left.latest, let otherFirst = right.earliest,
            let otherLast = right.latest
        else {
            return false
        }
        return first <= otherFirst && otherLast <= last || otherFirst <= first && last <= otherLast
    }

    private static func isFiner(_ left: DateAnnotation, _ right: DateAnnotation) -> Bool {
        guard let first = left.earliest, let last = left.latest, let otherFirst = right.earliest,
            let otherLast = right.latest
        else {
            return false
        }
        return last.daysSinceEpoch - first.daysSinceEpoch < otherLast.daysSinceEpoch - otherFirst.daysSinceEpoch
    }
}
