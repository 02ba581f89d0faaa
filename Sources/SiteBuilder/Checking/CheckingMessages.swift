internal import Diagnostics

/// The sentences of links that lead nowhere.
extension Diagnostic {
    static func link(_ finding: LinkCheck.Finding, _ address: String, at location: SourceLocation) -> Diagnostic {
        let (rule, sentence) =
            switch finding {
            case .missingPage: ("missing-page", "A link within the site must lead to a file of the site")
            case .missingAnchor: ("missing-anchor", "A link to a place in a page must lead to an id of that page")
            case .oneWay(let language):
                ("one-way-language", "A page that names another as its \(language) version must be named by it in turn")
            }
        return Diagnostic(.error, rule: "link.\(rule)", at: location, sentence, excerpt: address)
    }
}
