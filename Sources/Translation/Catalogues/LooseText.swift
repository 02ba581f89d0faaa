/// A text without what changes no meaning: the kind of spaces, quotation marks, apostrophes, dashes and ellipses.
enum LooseText {
    static func of(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "’", "‘", "ʼ", "`": output.append("'")
            case "«", "»", "“", "”", "„", "‟": output.append("\"")
            case "–", "—", "‑", "−": output.append("-")
            case "…": output.append(contentsOf: "...".unicodeScalars)
            // French sets some signs off by a space that comes and goes with the typesetter.
            case _ where scalar.properties.isWhitespace: continue
            default: output.append(scalar)
            }
        }
        return String(output)
    }
}
