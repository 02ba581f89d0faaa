internal import Annotation
internal import Digest
internal import Wire

// Stretches of time.
extension PageInputs {
    /// A year, a month or a day of the timeline.
    func add(_ period: Period, to maker: inout KeyMaker) {
        let timeline = digest.timeline
        let content = timeline.content(of: period)
        add(faces: content.articles, to: &maker)
        add(partedEntries: content.entries, to: &maker)
        maker.add(each: timeline.parts(of: period)) { maker, part in
            let content = timeline.content(of: part)
            maker.add(part.start.daysSinceEpoch)
            maker.add(content.articles.count)
            maker.add(content.entries.count)
            // Entries of finer pages are left to them.
            add(entries: content.entries, to: &maker)
        }
        let (before, after) = timeline.neighbours(of: period)
        for neighbour in [before, after] { maker.add(neighbour?.start.daysSinceEpoch ?? .min) }
    }

    /// The bulletin's page and letters.
    func add(_ period: BulletinPeriod, to maker: inout KeyMaker) {
        maker.add(bulletins.answer(to: period) { PageKey { addBulletin(of: period, to: &$0) } })
    }

    private func addBulletin(of period: BulletinPeriod, to maker: inout KeyMaker) {
        guard let bulletin = digest.bulletin(of: period) else { return }
        maker.add(each: bulletin.items) { maker, item in add(articles: item.articles, to: &maker) }
        add(companies: bulletin.newcomers, to: &maker)
        maker.add(each: bulletin.newPeople) { $0.add(digest.entity(.person, $1)?.name) }
        maker.add(each: bulletin.newPeople) { $0.add($1) }
        maker.add(each: bulletin.newProducts) { $0.add(digest.entity(.product, $1)?.name) }
        maker.add(each: bulletin.newProducts) { $0.add($1) }
        add(entries: bulletin.ahead, to: &maker)
        for count in [bulletin.articles.count, bulletin.companyCount, bulletin.eventCount, bulletin.amountCount] {
            maker.add(count)
        }
        let periods = digest.bulletinPeriods.filter { $0.isWeek == period.isWeek }
        let place = periods.firstIndex(of: period) ?? 0
        for neighbour in [place - 1, place + 1] {
            maker.add(periods.indices.contains(neighbour) ? periods[neighbour].id : nil)
        }
    }

    /// A page of the events of a kind; the first has a calendar and links to the other kinds.
    func add(eventsOf kind: EventAnnotation.Kind, part: Int, to maker: inout KeyMaker) {
        let entries = digest.entries(of: kind)
        maker.add(entries.count)
        add(entries: part == 1 ? entries[...] : SitePlan.part(part, of: entries), to: &maker)
        if part == 1 { for kind in EventAnnotation.Kind.allCases { maker.add(digest.entries(of: kind).count) } }
    }
}
