package import Annotation
package import Translation
package import Wire

/// What a page of an edition is about.
package enum Page: Hashable, Sendable {
    case home
    /// The article with this index in the digest.
    case article(Int)
    /// The whole timeline, a year, a month or a day of it.
    case timeline(Period?)
    /// The articles without a date.
    case undated
    case companies
    /// The companies by what they do, or by where they are listed.
    case companiesBy(CompanyOrder)
    /// A company by its id. Long lists of articles go on over several pages, counted from 1.
    case company(String, part: Int)
    case topics
    case topic(String, part: Int)
    case originals(part: Int)
    /// The people, products, conferences or institutions of the digest.
    case entities(DigestEntity.Kind)
    /// One of them, by its id; its articles over several pages as above.
    case entity(DigestEntity.Kind, String, part: Int)
    /// What several articles tell, newest first; over several pages as above.
    case stories(part: Int)
    /// The story with this id.
    case story(String)
    /// The events of a kind, newest first; over several pages as above.
    case events(EventAnnotation.Kind, part: Int)
    /// The bulletins, newest first.
    case bulletins
    /// What a week or a month brought.
    case bulletin(BulletinPeriod)
    case search
    /// The page that explains the open data.
    case data
    /// The article with this index beside its original, paragraph by paragraph; in languages into which it is translated.
    case bilingual(Int)
    /// How much is translated, article by article; over several pages as above.
    case translations(part: Int)
}

/// By what a list of companies is put into groups.
package enum CompanyOrder: String, Hashable, Sendable, CaseIterable {
    case kind, market
}

/// A stretch of the calendar that has a page in the timeline.
package enum Period: Hashable, Sendable {
    case year(Int)
    case month(year: Int, month: Int)
    case day(CalendarDate)

    package var start: CalendarDate {
        switch self {
        case .year(let year): PublicationDate.year(year).earliest
        case .month(let year, let month): PublicationDate.month(year: year, month: month).earliest
        case .day(let date): date
        }
    }

    /// The period that holds it: a day's month, a month's year.
    package var parent: Period? {
        switch self {
        case .year: nil
        case .month(let year, _): .year(year)
        case .day(let date): .month(year: date.year, month: date.month)
        }
    }
}

extension Period: Comparable {
    package static func < (left: Period, right: Period) -> Bool { (left.start, left.rank) < (right.start, right.rank) }

    /// How long a period is, the longest first.
    enum Rank: Hashable, Comparable { case year, month, day }

    var rank: Rank {
        switch self {
        case .year: .year
        case .month: .month
        case .day: .day
        }
    }
}

/// A page of the site with its address.
package struct PlannedPage: Hashable, Sendable {
    package var page: Page
    package var edition: LanguageTag
    package var permalink: Permalink
}

/// An address that leads on to a page: the original slug of a translated article, another name of a company.
package struct Redirect: Hashable, Sendable {
    package let permalink: Permalink
    package let target: Page
    /// The name under which readers know the address.
    package let name: String
    package let edition: LanguageTag
}
