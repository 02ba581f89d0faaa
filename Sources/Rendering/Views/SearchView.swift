/// The page of the search.
struct SearchView: TemplateView {
    let page: PageView
    let scripts: [ScriptView]
    /// The home page of the edition: addresses of results begin there.
    let rootHref: String
    /// What is said of the number of results, with `{count}` for the number.
    let results: String
    /// The same when no article holds all the words.
    let some: String
    /// Where readers go who have no script.
    let indices: [LinkView]

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .list("scripts", \.scripts), .text("rootHref", \.rootHref),
        .text("results", \.results), .text("some", \.some), .list("indices", \.indices),
    ])
}

/// A script of a page.
struct ScriptView: TemplateView {
    let href: String

    static let fields = TemplateFields<Self>([.text("href", \.href)])
}
