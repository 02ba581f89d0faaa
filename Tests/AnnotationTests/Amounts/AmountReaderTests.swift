internal import Annotation
internal import Testing

@Suite struct AmountReaderTests {
    @Test(
        "An amount has value, currency, bound and kind",
        arguments: [
            ("1,2 milliard de dollars", "1200000000 USD ="),
            ("1.770 millions d'euros", "1770000000 EUR ="),
            ("3,6 Md€ et 5,2 Mds$", "3600000000 EUR =;5200000000 USD ="),
            ("25 M$, 21,5 M€", "25000000 USD =;21500000 EUR ="),
            ("800 000 euros", "800000 EUR ="),
            ("920.000 euros", "920000 EUR ="),
            ("entre 10 et 15 millions de dollars", "10000000-15000000 USD range"),
            ("de 63 à 63,5 milliards d'euros", "63000000000-63500000000 EUR range"),
            ("jusqu'à 500 millions d'euros", "500000000 EUR <="),
            ("(environ 159 millions d'euros)", "159000000 EUR ~"),
            ("le CA atteint 1.010,5 millions d'euros contre 970,3 millions", "1010500000 EUR =;970300000 EUR ="),
            ("(1 $ = 6,9 couronnes danoises)", "6.9 DKK =fx"),
            ("12,5 euros par action", "12.5 EUR =price"),
            ("s'envole de 8 % à 41,2 euros", "41.2 EUR =price"),
            ("une centaine de millions d'euros", "100000000 EUR ~"),
            ("un milliard de dollars", "1000000000 USD ="),
            ("trois billions de dollars", "3000000000000 USD ="),
            ("$ 75 millions", "75000000 USD ="),
            ("75 millions de $", "75000000 USD ="),
            ("EUR 20", "20 EUR ="),
            ("20 €", "20 EUR ="),
            (
                "10 livres sterling, 5 francs suisses, 3 couronnes danoises, 8 dollars de Hong Kong",
                "10 GBP =;5 CHF =;3 DKK =;8 HKD ="
            ),
            ("deux cent cinquante mille euros", "250000 EUR ="),
            ("un milliard et demi d'euros", "1500000000 EUR ="),
            ("3 millions de patients pour 2 millions d'euros", "2000000 EUR ="),
            ("plus de 1 000 puces", ""),
            ("10-15 M€", "10000000-15000000 EUR range"),
            ("10 à 15 M€", "10000000-15000000 EUR range"),
            ("pas moins de 3 milliards d'euros", "3000000000 EUR >="),
            ("2 et 3 milliards d'euros", "2000000000 EUR =;3000000000 EUR ="),
            ("50 centimes", "0.5 EUR ="),
            ("50 cents", "0.5 USD ="),
            ("HK$ 5 millions et US$3bn", "5000000 HKD =;3000000000 USD ="),
            ("quelque 250 millions de dollars canadiens", "250000000 CAD ~"),
            ("près d'un milliard d'euros", "1000000000 EUR ~"),
            ("un peu plus de 2 milliards de livres", ""),
            ("un peu plus de 2 milliards de livres sterling", "2000000000 GBP >="),
            ("investissent 1 milliard de dollars sur cinq ans", "1000000000 USD ="),
            ("l'euro s'échange à 1,0845 dollar", "1.0845 USD =fx"),
            ("(+0,85% à 89,92 euros)", "89.92 EUR =price"),
            ("920 MEUR et 12 MUSD", "920000000 EUR =;12000000 USD ="),
            ("au moins 300 k€", "300000 EUR >="),
            ("de 15 à 10 millions d'euros", "15000000 EUR =;10000000 EUR ="),
            ("passé de 10 à 15 millions d'euros", "10000000 EUR =;15000000 EUR ="),
            ("150 millions d'euros, soit 20 % de plus que les 125 millions de 2024", "150000000 EUR =;125000000 EUR ="),
            ("quatre-vingt-dix-neuf euros", "99 EUR ="),
            ("soixante et onze mille yens", "71000 JPY ="),
            ("1 million 200 mille euros", "1200000 EUR ="),
            ("un demi-milliard d'euros", "500000000 EUR ="),
            ("5 billions d'euros", "5000000000000 EUR ="),
        ])
    func amount(text: String, expected: String) {
        #expect(Self.amounts(text).map(Self.summary).joined(separator: ";") == expected)
    }

    @Test("A currency that is omitted is inferred and marked")
    func inferred() {
        let amounts = Self.amounts("il atteint 3 millions d'euros contre 2,5 millions")
        #expect(amounts.map(\.isCurrencyInferred) == [false, true])
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
            ("970 millions d'euros de chiffre d'affaires", "de chiffre d'affaires"),
        ])
    func of(text: String, expected: String) {
        #expect(Self.amounts(text).map { $0.of?.text } == [expected])
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
