internal import Annotation

/// The lines that an editor may paste into the lexicon.
enum ReviewRows {
    /// A row for a name that may be a company's; the kind is the editor's to choose.
    static func row(of name: EditorsReview.Name) -> String {
        row(id: name.id, name: name.name, listing: nil)
    }

    /// A row for the company of a code; nil when no name stands before it or no exchange has its suffix.
    static func row(of code: EditorsReview.Code) -> String? {
        guard let id = code.id, let name = code.name, let listing = code.listing else { return nil }
        return row(id: id, name: name, listing: listing)
    }

    private static func row(id: String, name: String, listing: Listing?) -> String {
        var lines = ["- id: \(id)", "  name: \(YAMLScalar.quoted(name))", "  kind: other"]
        if let listing {
            let fields = [("ticker", listing.ticker), ("mic", listing.mic), ("ric", listing.ric)].compactMap {
                key, value in
                value.map { "\(key): \(YAMLScalar.quoted($0))" }
            }
            lines.append("  listings: [{\(fields.joined(separator: ", "))}]")
        }
        return (lines + ["  verified: false"]).joined(separator: "\n")
    }
}
