/// How an article is cited.
struct CitationView: TemplateView {
    /// What stands before the headline, the headline in its quotation marks, and what stands after it.
    let authors: String?
    let headline: String
    let headlineLang: String?
    let rest: String
    let bibTeX: String

    static let fields = TemplateFields<Self>([
        .optionalText("authors", \.authors), .text("headline", \.headline),
        .optionalText("headlineLang", \.headlineLang), .text("rest", \.rest), .text("bibTeX", \.bibTeX),
    ])
}
