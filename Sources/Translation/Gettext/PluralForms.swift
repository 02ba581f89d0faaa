/// The forms of a language's plural as gettext counts them.
package struct PluralForms: Hashable, Sendable {
    /// The forms that whole numbers take, in the order of `msgstr[0]`, `msgstr[1]`…
    package let categories: [PluralCategory]
    /// The header's `Plural-Forms`.
    package let field: String

    package init(_ language: LanguageTag) {
        let rule = PluralRule(of: language)
        let used = Set((Array(UInt(0)...200) + [1_000_000]).map(rule.category))
        categories = PluralCategory.allCases.filter(used.contains)
        field = "nplurals=\(categories.count); plural=\(rule.gettextExpression);"
    }

    /// The forms that an interface text needs, out of those of its entry; a form that whole numbers never take is like the
    /// last one.
    package func forms(of strings: [String]) -> [PluralCategory: String] {
        var forms = Dictionary(zip(categories, strings)) { first, _ in first }
        forms[.other] = forms[.other] ?? strings.last
        return forms
    }
}

extension PluralRule {
    /// The rule as an expression of C that gives the number of a form.
    fileprivate var gettextExpression: String {
        let few = "n%10>=2 && n%10<=4 && (n%100<12 || n%100>14)"
        return switch self {
        case .english: "(n != 1)"
        case .french, .portuguese: "(n==0 || n==1) ? 0 : n%1000000==0 ? 1 : 2"
        case .spanish: "n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2"
        case .hindi: "(n > 1)"
        case .japanese: "0"
        case .russian: "n%10==1 && n%100!=11 ? 0 : \(few) ? 1 : 2"
        case .polish: "n==1 ? 0 : \(few) ? 1 : 2"
        case .czech: "n==1 ? 0 : n>=2 && n<=4 ? 1 : 2"
        case .slovene: "n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3"
        case .latvian: "n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 ? 1 : 2"
        case .lithuanian: "n%100>=11 && n%100<=19 ? 2 : n%10==1 ? 0 : n%10>=2 ? 1 : 2"
        case .romanian: "n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2"
        case .icelandic: "n%10==1 && n%100!=11 ? 0 : 1"
        case .arabic: "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"
        case .hebrew: "n==1 ? 0 : n==2 ? 1 : 2"
        case .maltese:
            "n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : n%100>=11 && n%100<=19 ? 3 : 4"
        case .irish: "n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4"
        case .welsh: "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5"
        case .scottishGaelic:
            "n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : (n>=3 && n<=10) || (n>=13 && n<=19) ? 2 : 3"
        case .breton:
            """
            n%10==1 && n%100!=11 && n%100!=71 && n%100!=91 ? 0 : n%10==2 && n%100!=12 && n%100!=72 && n%100!=92 ? 1 : \
            (n%10==3 || n%10==4 || n%10==9) && (n%100<10 || n%100>19) && (n%100<70 || n%100>79) && (n%100<90 || n%100>99) \
            ? 2 : n!=0 && n%1000000==0 ? 3 : 4
            """
        case .filipino: "n%10!=4 && n%10!=6 && n%10!=9 ? 0 : 1"
        }
    }
}
