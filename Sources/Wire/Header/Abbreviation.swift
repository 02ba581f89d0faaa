/// Abbreviations whose full stop ends no sentence.
enum Abbreviation {
    private static let words: Set<String> = [
        "dr", "pr", "prof", "mme", "mlle", "mgr", "me", "st", "ste", "inc", "corp", "ltd", "co", "cie", "vs", "no",
        "jr",
        "sr", "art", "env", "av", "jan", "janv", "fev", "fevr", "avr", "juil", "sept", "oct", "nov", "dec", "al",
    ]

    /// True when a text ends, before its full stop, in an abbreviation or in a single capital letter.
    static func ends(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = scalars.suffix(8).reversed().prefix { $0.properties.isAlphabetic }
        if word.count <= 2, word.last?.properties.isUppercase == true { return true }
        return words.contains(String(decoding: FoldedText.bytes(word.reversed()), as: UTF8.self))
    }
}
