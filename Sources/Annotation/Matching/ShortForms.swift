/// The short forms under which firms are told on: "Intercept" for Intercept Pharmaceuticals.
///
/// They count as weak aliases do, so that a row needs none for them.
struct ShortForms {
    /// Names of the lexicon, folded: a short form is none of them.
    private let taken: Set<String>

    init(_ lexicon: Lexicon) {
        let companies = lexicon.companies.flatMap { [$0.names.name] + $0.names.aliases + $0.names.weakAliases }
        let others = [lexicon.products.map(\.names), lexicon.institutions.map(\.names)].joined().flatMap {
            [$0.name] + $0.aliases + $0.weakAliases
        }
        taken = Set((companies + others).map(Self.folded))
    }

    /// The first word of a name of two or three of which the rest says what the firm does.
    subscript(company: Company) -> String? {
        let words = company.names.name.split(separator: " ")
        guard (2...3).contains(words.count), words[0].utf8.count > 3,
            words.dropFirst().allSatisfy({ CompanyWords.endings.contains(Word(folded: Self.folded(String($0)))) })
        else { return nil }
        let short = Self.folded(String(words[0]))
        let isCommon =
            taken.contains(short) || FirstNames.contains(folded: short) || CapitalisedRun.isCommon(short)
            || CompanyWords.generic.contains(Word(folded: short)) || CompanyWords.endings.contains(Word(folded: short))
        return isCommon ? nil : String(words[0])
    }

    private static func folded(_ text: String) -> String {
        String(decoding: FoldedField.folded(text), as: UTF8.self)
    }
}
