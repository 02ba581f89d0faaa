internal import Annotation
internal import Testing

@Suite struct MeasureReaderTests {
    @Test(
        "Counts, percentages and durations have value and bound",
        arguments: [
            ("plus de 1 000 puces", "count 1000 >="), ("5 à 10 % des ventes", "percentage 5-10 range"),
            ("un recul de 3,5%", "percentage 3.5 ="), ("(-2,94% à 13,55 euros)", "percentage -2.94 ="),
            ("3 millions de patients", "count 3000000 ="), ("une centaine de salariés", "count 100 ~"),
            ("environ 12 pour cent", "percentage 12 ~"), ("sur cinq ans", "duration P5Y ="), ("12 janvier 2026", ""),
            ("pendant au moins deux ans", "duration P2Y >="), ("depuis plus de dix ans", "duration P10Y >="),
            ("en moins de 24 heures", "duration PT24H <="), ("neuf mois environ", "duration P9M ~"),
            ("six à neuf mois", "duration P6M-P9M range"), ("un peu plus de 300 salariés", "count 300 >="),
            ("deux douzaines de laboratoires", "count 24 ~"), ("16 000 GPU", "count 16000 ="),
            ("n'excède pas 15 %", "percentage 15 <="), ("des redevances à deux chiffres", ""),
            ("de 5 % à 7 %", "percentage 5-7 range"),
            ("passe de 3,75 à 4 %", "percentage 3.75 =;percentage 4 ="), ("une hausse de 1,1 point", "count 1.1 ="),
            ("2 pour 1 000 habitants", ""), ("dix start-up", "count 10 ="),
            ("une trentaine de bio-informaticiens", "count 30 ~"), ("200 cas", "count 200 ="), ("2 degrés de plus", ""),
            ("Un exercice 2023 difficile", ""),
            ("20 millions d'euros", ""), ("en 2025", ""),
        ])
    func measure(text: String, expected: String) {
        let fields = [FieldText(.block(0), text)]
        let measures = MeasureReader().measures(
            in: fields, dates: DateReader(reference: nil).dates(in: fields), amounts: AmountReader().amounts(in: fields)
        )
        let summary = measures.map { measure in
            "\(measure.kind.rawValue) \(measure.max.map { "\(measure.value)-\($0)" } ?? measure.value) \(measure.bound.rawValue)"
        }
        #expect(summary.joined(separator: ";") == expected)
    }

    @Test("A count says what it counts")
    func noun() {
        let fields = [FieldText(.block(0), "plus de 1 000 puces")]
        #expect(MeasureReader().measures(in: fields, dates: [], amounts: []).map { $0.of?.text } == ["puces"])
    }
}
