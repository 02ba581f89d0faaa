internal import Annotation
internal import TestSupport
internal import Testing

@Suite struct AmountReaderTests {
    @Test("An amount has value, currency, bound and kind", arguments: AmountCases.amounts)
    func amount(text: String, expected: String) {
        #expect(Self.amounts(text).map(Self.summary).joined(separator: ";") == expected)
    }

    @Test("A currency that is omitted is inferred and marked")
    func inferred() {
        let amounts = Self.amounts("il atteint 3 millions d'euros contre 2,5 millions")
        #expect(amounts.map(\.isCurrencyInferred) == [false, true])
    }

    @Test(
        "The only currency of an article is that of sums elsewhere which the words around make money",
        arguments: [
            ("Acme réalise un chiffre d'affaires de 5,2 milliards.", "5200000000 EUR ="),
            ("La ville recevra 50 millions d'investissements.", "50000000 EUR ="),
            ("Il vise désormais entre 60 et 62 milliards.", "60000000000-62000000000 EUR range"),
            ("Son modèle en compte 70 milliards.", ""), ("Ses ventes ont atteint 3 millions.", ""),
            ("Il vise 3 millions de patients.", ""), ("Il a investi un modèle de 70 milliards.", ""),
        ])
    func onlyCurrency(text: String, expected: String) {
        let amounts = AmountReader().amounts(in: [
            FieldText(.block(0), "Acme a levé 3 millions d'euros."), FieldText(.block(1), text),
        ])
        #expect(amounts.dropFirst().map(Self.summary).joined(separator: ";") == expected)
    }

    @Test("Of two currencies in an article neither is that of a sum which names none")
    func severalCurrencies() {
        let amounts = AmountReader().amounts(in: [
            FieldText(.block(0), "Acme a levé 3 millions d'euros et 2 millions de dollars."),
            FieldText(.block(1), "Acme réalise un chiffre d'affaires de 5,2 milliards."),
        ])
        #expect(amounts.map(Self.summary) == ["3000000 EUR =", "2000000 USD ="])
    }

    @Test("Crowns are of the nation that another paragraph names")
    func crowns() {
        let amounts = AmountReader().amounts(in: [
            FieldText(.block(0), "Le danois Acme grandit."), FieldText(.block(1), "Il gagne 3 millions de couronnes."),
        ])
        #expect(amounts.map(Self.summary) == ["3000000 DKK ="])
    }

    @Test("A billion is flagged as doubtful")
    func billion() {
        #expect(Self.amounts("3 billions de dollars").map(\.isDoubtful) == [true])
    }

    @Test(
        "What an amount is of stands beside it",
        arguments: [
            ("1 milliard de dollars sur cinq ans", "sur cinq ans"),
            ("75 millions de dollars en numéraire", "en numéraire"),
            ("12,5 euros par action", "par action"),
            ("15 euros l'action", "l'action"),
            ("1,2 milliard de dollars en paiements d'étape", "en paiements d'étape"),
            ("80 millions d'euros à la signature", "à la signature"),
            ("12 millions d'euros avant impôts", "avant impôts"),
            ("3 milliards de dollars au cours des cinq prochaines années", "au cours des cinq prochaines années"),
            ("970 millions d'euros de chiffre d'affaires", "de chiffre d'affaires"),
        ])
    func of(text: String, expected: String) {
        #expect(Self.amounts(text).map { $0.of?.text } == [expected])
    }

    @Test("Every number below a million reads back from its French words", arguments: 0..<200)
    func numberWords(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let number = Int.random(in: 2..<1_000_000, using: &random)
        #expect(
            Self.amounts("\(FrenchNumber.words(number)) euros").map(\.value) == ["\(number)"],
            "\(FrenchNumber.words(number))")
    }

    static func amounts(_ text: String) -> [AmountAnnotation] {
        AmountReader().amounts(in: [FieldText(.block(0), text)])
    }

    static func summary(_ amount: AmountAnnotation) -> String {
        let value = amount.max.map { "\(amount.value)-\($0)" } ?? amount.value
        return
            "\(value) \(amount.currency) \(amount.bound.rawValue)\(amount.kind == .money ? "" : amount.kind.rawValue)"
    }
}

/// Spells numbers as French does.
enum FrenchNumber {
    static func words(_ number: Int) -> String {
        let (thousands, rest) = (number / 1000, number % 1000)
        let head = thousands == 0 ? "" : thousands == 1 ? "mille" : "\(belowThousand(thousands, isFinal: false)) mille"
        let tail = rest == 0 ? "" : belowThousand(rest, isFinal: true)
        return [head, tail].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func belowThousand(_ number: Int, isFinal: Bool) -> String {
        let (hundreds, rest) = (number / 100, number % 100)
        let plural = rest == 0 && hundreds > 1 && isFinal ? "s" : ""
        let head = hundreds == 0 ? "" : hundreds == 1 ? "cent" : "\(small[hundreds]) cent\(plural)"
        return [head, rest == 0 ? "" : belowHundred(rest)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func belowHundred(_ number: Int) -> String {
        if number < 17 { return small[number] }
        if number < 20 { return "dix-\(small[number - 10])" }
        let base = number < 70 ? number / 10 * 10 : number < 80 ? 60 : 80
        let rest = number - base
        let tens = ["vingt", "trente", "quarante", "cinquante", "soixante", "", "quatre-vingt"][base / 10 - 2]
        if rest == 0 { return base == 80 ? "quatre-vingts" : tens }
        return (rest == 1 || rest == 11) && base < 80
            ? "\(tens) et \(belowHundred(rest))" : "\(tens)-\(belowHundred(rest))"
    }

    private static let small = [
        "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize",
    ]
}
