/// How languages choose the form of a plural for a whole number, one case for each family of rules that CLDR 46 knows.
///
/// A rule is named after the best known language that follows it.
enum PluralRule {
    case english, french, portuguese, spanish, hindi, japanese, russian, polish, czech, slovene, latvian, lithuanian
    case romanian, icelandic, arabic, hebrew, irish, welsh, scottishGaelic, maltese, breton, filipino

    /// The rule of a language; that of English, the most frequent by far, for one that is not listed.
    init(of language: LanguageTag) {
        let isEuropeanPortuguese = language.value.lowercased() == "pt-pt"
        self = isEuropeanPortuguese ? .spanish : Self.rules[language.base.lowercased()] ?? .english
    }

    private static let rules: [String: PluralRule] = {
        let languages: [(PluralRule, [String])] = [
            (.french, ["fr"]), (.portuguese, ["pt"]), (.spanish, ["es", "it", "ca", "lld", "scn", "vec"]),
            (
                .hindi,
                ["hi", "bn", "gu", "kn", "fa", "am", "as", "zu", "hy", "ff", "kab", "si", "ak", "ln", "mg", "pa", "wa"]
            ),
            (.japanese, ["ja", "zh", "ko", "vi", "th", "id", "ms", "my", "lo", "km", "yue", "wo", "bo", "dz", "su"]),
            (.russian, ["ru", "uk", "be", "sr", "hr", "bs", "sh"]), (.polish, ["pl"]), (.czech, ["cs", "sk"]),
            (.slovene, ["sl", "hsb", "dsb"]), (.latvian, ["lv", "prg"]), (.lithuanian, ["lt"]),
            (.romanian, ["ro", "mo"]), (.icelandic, ["is", "mk"]), (.arabic, ["ar", "ars"]), (.hebrew, ["he", "iw"]),
            (.irish, ["ga"]), (.welsh, ["cy"]), (.scottishGaelic, ["gd"]), (.maltese, ["mt"]), (.breton, ["br"]),
            (.filipino, ["fil", "tl", "ceb"]),
        ]
        return Dictionary(languages.flatMap { rule, tags in tags.map { ($0, rule) } }) { first, _ in first }
    }()

    func category(of count: UInt) -> PluralCategory {
        switch self {
        case .english: count == 1 ? .one : .other
        case .french, .portuguese: count <= 1 ? .one : Self.isMillions(count) ? .many : .other
        case .spanish: count == 1 ? .one : Self.isMillions(count) ? .many : .other
        case .hindi: count <= 1 ? .one : .other
        case .japanese: .other
        case .russian, .polish, .czech, .slovene: slavic(count)
        case .latvian, .lithuanian: baltic(count)
        case .romanian: count == 1 ? .one : count == 0 || (1...19).contains(count % 100) ? .few : .other
        case .icelandic: count % 10 == 1 && count % 100 != 11 ? .one : .other
        case .arabic, .hebrew, .maltese: semitic(count)
        case .irish, .welsh, .scottishGaelic, .breton: celtic(count)
        case .filipino: [4, 6, 9].contains(count % 10) ? .other : .one
        }
    }

    private func slavic(_ count: UInt) -> PluralCategory {
        let isFew = (2...4).contains(count % 10) && !(12...14).contains(count % 100)
        return switch self {
        case .russian: count % 10 == 1 && count % 100 != 11 ? .one : isFew ? .few : .many
        case .polish: count == 1 ? .one : isFew ? .few : .many
        case .czech: count == 1 ? .one : (2...4).contains(count) ? .few : .other
        default: [1: .one, 2: .two, 3: .few, 4: .few][count % 100] ?? .other
        }
    }

    private func baltic(_ count: UInt) -> PluralCategory {
        let isTeen = (11...19).contains(count % 100)
        if count % 10 == 1, count % 100 != 11 { return .one }
        if case .latvian = self { return count % 10 == 0 || isTeen ? .zero : .other }
        return (2...9).contains(count % 10) && !isTeen ? .few : .other
    }

    private func semitic(_ count: UInt) -> PluralCategory {
        if count == 1 { return .one }
        if count == 2 { return .two }
        switch self {
        case .arabic:
            return count == 0 ? .zero : (3...10).contains(count % 100) ? .few : count % 100 >= 11 ? .many : .other
        case .maltese:
            return count == 0 || (3...10).contains(count % 100)
                ? .few : (11...19).contains(count % 100) ? .many : .other
        default: return .other
        }
    }

    private func celtic(_ count: UInt) -> PluralCategory {
        switch self {
        case .irish:
            return switch count {
            case 1: .one
            case 2: .two
            case 3...6: .few
            case 7...10: .many
            default: .other
            }
        case .welsh: return [0: .zero, 1: .one, 2: .two, 3: .few, 6: .many][count] ?? .other
        case .scottishGaelic:
            return switch count {
            case 1, 11: .one
            case 2, 12: .two
            case 3...10, 13...19: .few
            default: .other
            }
        default: return breton(count)
        }
    }

    private func breton(_ count: UInt) -> PluralCategory {
        let isTeen = [1, 7, 9].contains(count % 100 / 10)
        return switch count % 10 {
        case 1 where !isTeen: .one
        case 2 where !isTeen: .two
        case 3 where !isTeen, 4 where !isTeen, 9 where !isTeen: .few
        default: Self.isMillions(count) ? .many : .other
        }
    }

    private static func isMillions(_ count: UInt) -> Bool { count != 0 && count.isMultiple(of: 1_000_000) }
}
