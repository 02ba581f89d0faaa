internal import Wire

/// An article as an entry of a bibliography: `@online` of biblatex, which BibTeX reads as `@misc`.
///
/// Text is in UTF-8 with the characters escaped that LaTeX gives a meaning; the title stands in braces twice, so that
/// styles keep its capitals.
struct BibTeXEntry {
    var key: String
    var title: String
    var authors: [String]
    var organization: String
    var date: PublicationDate?
    var url: String
    var language: String

    var text: String {
        var fields: [(name: String, value: String)] = [("title", "{\(Self.escaped(title))}")]
        if !authors.isEmpty {
            // In braces of its own a name is taken as it is, and is never cut at a comma or an "and".
            fields.append(("author", authors.map { "{\(Self.escaped($0))}" }.joined(separator: " and ")))
        }
        fields.append(("organization", Self.escaped(organization)))
        if let date {
            fields.append(("date", date.value))
            fields.append(("year", String(date.value.prefix(4))))
        }
        fields += [("url", url), ("langid", Self.escaped(language))]
        let lines = fields.map { "  \($0.name) = {\($0.value)}" }.joined(separator: ",\n")
        return "@online{\(key),\n\(lines)\n}"
    }

    private static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": output += "\\textbackslash{}"
            case "~": output += "\\textasciitilde{}"
            case "^": output += "\\textasciicircum{}"
            case "{", "}", "$", "&", "#", "%", "_": output += "\\\(scalar)"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}
