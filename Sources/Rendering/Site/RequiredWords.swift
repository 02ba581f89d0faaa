internal import Annotation
internal import Digest
internal import Diagnostics
internal import Translation
internal import Wire

/// The keys of interface texts that code asks for.
enum RequiredWords {
    static let plurals = ["articles", "companies", "topics", "events", "minutes", "bytes"].map { "counts.\($0)" }

    static let texts: [String] =
        names("language", ["name", "locale"]) + names("layout", ["last-update", "no-update", "page-of"]) + dates
        + names(
            "amount",
            [
                "at-least", "at-most", "about", "range", "in-USD", "in-EUR", "in-GBP", "in-other", "million", "billion",
                "trillion",
            ])
        + names(
            "home",
            [
                "title", "description", "by-month", "motion-range", "figure-articles", "figure-companies",
                "figure-events", "figure-amounts",
            ])
        + names(
            "article",
            ["undated", "paragraph", "headline-place", "notice", "notice-link", "related-by", "quoted-title"])
        + names("apart", ApartPassage.Kind.allCases.map(\.rawValue))
        + names("event", EventAnnotation.Kind.allCases.map(\.rawValue))
        + names(
            "timeline",
            [
                "title", "description", "intro", "period-description", "source-of", "follow-up", "told-elsewhere",
                "undated",
                "undated-description",
                "days", "source", "approximate", "heading", "by-company", "by-topic", "by-kind",
                "kind-title",
                "kind-description", "calendar", "timeline-data", "band", "band-description",
            ])
        + names(
            "companies",
            [
                "title", "one", "intro", "description", "other-letter", "articles", "page-description", "beside",
                "ticker", "market",
                "ric", "country", "kind", "former-names", "first-seen", "last-seen", "topics",
            ])
        + names(
            "topics", ["group", "broader", "title", "one", "intro", "description", "page-description", "companies"])
        + DigestEntity.Kind.allCases.flatMap {
            names($0.plural, ["title", "one", "intro", "description", "page-description"])
        }
        + names(
            "bulletins",
            [
                "title", "intro", "description", "week", "months", "weeks", "page-title", "page-description", "summary",
                "news", "newcomers", "figure",
            ] + ["articles", "companies", "events", "amounts"].map { "figure-\($0)" })
        + names("chart", ["months", "months-description", "month", "beside", "beside-description"])
        + names("companies", ["parent", "successor", "subsidiary", "orders", "by-letter", "letters"])
        + CompanyOrder.allCases.flatMap { order in
            names("companies", ["by-", "title-by-", "description-by-", "unknown-"].map { $0 + order.rawValue })
        }
        + names("layout", ["feeds", "see", "see-short"])
        + names(
            "entity",
            [
                "articles", "beside", "discovered", "kind", "owner", "organiser", "place", "country", "role",
                "earlier-role",
            ])
        + names(
            "stories",
            [
                "title", "one", "intro", "description", "articles", "page-title", "page-description", "companies",
                "first-source", "begins", "ends", "order",
            ])
        + names(
            "translation",
            [
                "whole", "partial", "draft", "stale", "by", "bilingual-title", "bilingual-intro", "passage",
                "stale-passage", "percent",
            ]) + names("translations", ["title", "description", "intro", "state-count"])
        + names("translations", TranslationTally.order.map { "state-\($0.rawValue)" })
        + names("data", ["title", "description"]) + dataWords
        + names("search", ["title", "description", "results", "some"]) + names("originals", ["title", "description"])
        + names("not-found", ["title"])
        + names("editions", ["title", "description", "edition"])

    /// Records every key that is missing in the language of the originals; `InterfaceStrings` compares the others with it.
    static func check(_ strings: InterfaceStrings, recording log: inout DiagnosticLog) {
        guard let language = strings.languages.first else { return }
        for key in texts where strings.text(key, in: language)?.isPlural != false {
            log.record(.missingWord(key, isPlural: false, known: strings.keys))
        }
        for key in plurals where strings.text(key, in: language)?.isPlural != true {
            log.record(.missingWord(key, isPlural: true, known: strings.keys))
        }
    }

    private static let dataWords =
        names("data.table", DataTable.Name.allCases.map(\.rawValue))
        + names(
            "data.column",
            [
                "id", "name", "kind", "country", "ticker", "mic", "ric", "discovered",
                "articles", "first_seen", "last_seen", "url", "label_fr", "label_en", "group", "role",
                "organisation", "owner", "companies", "company", "other_company", "date", "date_precision",
                "date_modifier",
                "earliest", "latest", "title", "title_derived", "agency", "bylines", "dateline", "language",
                "topics", "story", "sha256", "original", "planned", "text", "sources", "article",
                "paragraph", "value", "max", "currency", "bound", "of", "currency_inferred", "doubtful",
            ])

    private static let dates = names(
        "date",
        [
            "full", "day", "month", "week", "quarter", "half", "season", "decade", "range", "from", "until", "start",
            "middle", "end", "part", "part-start", "part-middle", "part-end", "about", "first-day",
        ]
            + (1...4).map { "ordinal-\($0)" } + (1...7).map { "weekday-\($0)" } + (1...12).map { "month-\($0)" }
            + ["SP", "SU", "FA", "WI"].map { "season-\($0)" })

    private static func names(_ group: String, _ names: [String]) -> [String] { names.map { "\(group).\($0)" } }
}
