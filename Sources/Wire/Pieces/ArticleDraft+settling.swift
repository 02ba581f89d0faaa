internal import Diagnostics

/// What can only be decided when the whole seed has been read.
extension ArticleDraft {
    /// Mends a reading without a story.
    mutating func settle() {
        if blocks.allSatisfy({ $0.role == .standfirst }) {
            blocks = blocks.map { Block(.paragraph, $0.inlines, line: $0.line) }
        }
        if blocks.isEmpty, let headline {
            addBlock(.paragraph, headline, line: 1)
            self.headline = nil
        }
    }

    /// The date of publication: the header, refined by a stamp or dateline that agrees; else a stamp; else a footer's year.
    func publicationDate(path: String, recording log: inout DiagnosticLog) -> PublicationDate? {
        guard let headerDate else {
            return stampDates.lazy.compactMap { day($0.date, within: nil) }.first ?? footerYear.map { .year($0) }
        }
        if case .day = headerDate { return headerDate }
        for (date, line) in stampDates {
            guard let found = day(date, within: headerDate) else { continue }
            if headerDate.earliest <= found.earliest, found.latest <= headerDate.latest { return found }
            if case .calendar = date {
                log.record(.stampDisagrees(found, with: headerDate, at: SourceLocation(path: path, line: line)))
            }
        }
        return headerDate
    }

    /// The day of a stamp; a dateline without a year takes that of the header.
    private func day(_ date: WrittenOrCalendarDate, within header: PublicationDate?) -> PublicationDate? {
        switch date {
        case .calendar(let date):
            return .day(date)
        case .written(let written):
            let year = written.year ?? header?.earliest.year ?? footerYear
            return year.flatMap { CalendarDate(year: $0, month: written.month, day: written.day) }.map { .day($0) }
        }
    }
}
