internal import Annotation
internal import Testing
internal import Wire

/// The values of dates in a text of Monday 2026-01-12.
@Suite struct DateReaderTests {
    @Test(
        "A date has the value that the conventions give it",
        arguments: [
            ("Ils ont déclaré lundi vouloir investir.", "2026-01-12"),
            ("Le groupe a annoncé jeudi un accord.", "2026-01-08"),
            ("L'accord, qui devrait être annoncé dès jeudi, porte sur l'IA.", "2026-01-15"),
            ("dont l'emplacement sera annoncé en mars", "2026-03"),
            ("Le groupe a publié en mars un rapport.", "2025-03"),
            ("ce jeudi 18 novembre 2021, il a dit", "2021-11-18"),
            ("le 4 juin 2022", "2022-06-04"),
            ("au 12/01/2026", "2026-01-12"),
            ("Il a signé le 1er février.", "2025-02-01"),
            ("en janvier dernier", "2025-01"),
            ("en mars prochain", "2026-03"),
            ("au T2, le groupe a gagné", "2025-Q2"),
            ("au 1T26", "2026-Q1"),
            ("T2-2025", "2025-Q2"),
            ("au deuxième trimestre 2024", "2024-Q2"),
            ("au S1 2022", "2022-H1"),
            ("l'automne dernier", "2025-FA"),
            ("l'été prochain", "2026-SU"),
            ("hiver 2024", "2024-WI"),
            ("cet hiver", "2025-WI"),
            ("attendu fin mars", "2026-03"),
            ("début 2028", "2028"),
            ("mi-2026", "2026"),
            ("d'ici fin 2028", "../2028"),
            ("avant mars 2027", "../2027-03"),
            ("d'ici 30 ans", "../2056"),
            ("depuis 2019", "2019/.."),
            ("sera vendu à partir de mars", "2026-03/.."),
            ("depuis lundi", "2026-01-12/.."),
            ("depuis cinq ans", "P5Y"),
            ("ces cinq dernières années", "P5Y"),
            ("dans les dix-huit mois", "P18M"),
            ("sur neuf mois", "P9M"),
            ("pendant deux semaines", "P2W"),
            ("en une décennie", "P10Y"),
            ("un an et demi", "P18M"),
            ("sur trois trimestres", "P9M"),
            ("pendant 24 heures", "PT24H"),
            ("il y a deux ans", "2024"),
            ("il y a trois mois", "2025-10"),
            ("il y a dix jours", "2026-01-02"),
            ("il y a deux semaines", "2026-W01"),
            ("dans deux ans", "2028"),
            ("dans trois mois", "2026-04"),
            ("dans dix jours", "2026-01-22"),
            ("l'an dernier", "2025"),
            ("cette année", "2026"),
            ("l'an prochain", "2027"),
            ("un an plus tôt", "2025"),
            ("un an plus tard", "2027"),
            ("Au T3 2025 il a gagné 3 euros contre 2 un an plus tôt", "2025-Q3;2024-Q3"),
            ("la semaine prochaine", "2026-W04"),
            ("la semaine dernière", "2026-W02"),
            ("ce mois-ci", "2026-01"),
            ("le mois dernier", "2025-12"),
            ("aujourd'hui", "2026-01-12"),
            ("hier", "2026-01-11"),
            ("demain", "2026-01-13"),
            ("ce matin", "2026-01-12"),
            ("hier soir", "2026-01-11"),
            ("Il a dit jeudi, comme la veille", "2026-01-08;2026-01-07"),
            ("le lendemain", "2026-01-13"),
            ("entre mars et mai", "2026-03/2026-05"),
            ("du 12 au 15 janvier", "2026-01-12/2026-01-15"),
            ("de 2021 à 2024", "2021/2024"),
            ("2021-2024", "2021/2024"),
            ("les années 2010", "2010/2019"),
            ("les années 90", "1990/1999"),
            ("au XXe siècle", "1901/2000"),
            ("exercice 2025", "2025"),
            ("exercice 2025-2026", "2025/2026"),
            ("Il a été publié à Noël", "2025-12-25"),
            ("Il sera publié à Noël", "2026-12-25"),
            ("Il sera publié le 14 juillet", "2026-07-14"),
            ("le lundi de Pâques 2026", "2026-04-06"),
            ("le week-end dernier", "2026-01-10/2026-01-11"),
            ("lundi à 8h12", "2026-01-12T08:12"),
            ("Il a dit à 17h30 jeudi", "2026-01-08T17:30"),
            ("Cette annonce, faite au début de la semaine de la conférence JPMorgan Healthcare", "2026-W03"),
            ("récemment", "PAST_REF"),
            ("ces derniers mois", "PAST_REF"),
            ("quelques mois après que", "PAST_REF"),
            ("bientôt", "FUTURE_REF"),
            ("prochainement", "FUTURE_REF"),
            ("actuellement", "PRESENT_REF"),
            ("la loi du 4 mars 2002", "2002-03-04"),
            ("dans la nuit de lundi à mardi", "2026-01-12/2026-01-13"),
            ("courant 2026", "2026"),
            ("à l'horizon 2030", "2030"),
            ("au cours des six prochains mois", "P6M"),
            ("d'ici à la fin de l'année", "../2026"),
            ("en fin de semaine", "2026-W03"),
            ("mi-février", "2026-02"),
            ("à la mi-mars", "2026-03"),
            ("jusqu'en 2030", "../2030"),
            ("avant fin juin", "../2026-06"),
            ("fin du premier semestre, il publiera", "2026-H1"),
            ("premier trimestre de l'exercice 2026", "2026-Q1"),
            ("le 3 du mois", "2026-01-03"),
            ("12 et 13 janvier", "2026-01-12/2026-01-13"),
            ("les 12, 13 et 14 mai 2026", "2026-05-12/2026-05-14"),
            ("de lundi à mercredi", "2026-01-12/2026-01-14"),
            ("2025/26", "2025/2026"),
            ("l'année écoulée", "2025"),
            ("un mois auparavant", "2025-12"),
            ("sous 48 heures", "PT48H"),
            ("dans les prochaines semaines", "FUTURE_REF"),
            ("il y a une dizaine d'années", "2016"),
            ("en l'espace de deux ans", "P2Y"),
            ("voilà trois ans", "2023"),
            ("ces dernières années", "PAST_REF"),
            ("ce jeudi 19 novembre 2021", "2021-11-19"),
            ("EN FEVRIER 2026, A L'ETE 2027", "2026-02;2027-SU"),
            ("Elle a repris du 8 mai au 3 juin", "2025-05-08/2025-06-03"),
            ("le 12 janv. 2026 et le 3 févr. 2026", "2026-01-12;2026-02-03"),
            ("Il y a six ans jour pour jour", "2020"),
            ("les neuf premiers mois de 2025", "2025-01/2025-09"),
            ("au troisième trimestre, la société a perdu", "2025-Q3"),
            ("Le titre avait bondi mardi dernier", "2026-01-06"),
            ("mardi prochain", "2026-01-13"),
            ("au premier semestre de cette année", "2026-H1"),
            ("fin 2025", "2025"),
            ("de novembre à février", "2025-11/2026-02"),
            ("en 2 ans", "P2Y"),
            ("d'ici deux à trois ans", "../2028/2029"),
            ("entre 2021 et 2024", "2021/2024"),
            ("entre le 12 et le 15 mars 2026", "2026-03-12/2026-03-15"),
            ("Plus de 2000 patients en 2024 recevront 2 000 doses", "2024"),
            ("au quatrième trimestre 2025, contre 2 millions un an auparavant", "2025-Q4;2024-Q4"),
        ])
    func value(text: String, values: String) {
        #expect(Self.values(text) == values)
    }

    @Test(
        "What only looks like a date yields nothing",
        arguments: [
            "Il a été dit que la planète Mars brille, et Mars Inc aussi",
            "Phase 2 version 2.0 au 01 23 45 67 89",
            "Paul, 45 ans, gagne 3 fois par an, chaque lundi",
            "des enfants de 6 à 12 ans et âgés de plus de 65 ans",
            "tous les mois, tous les deux ans",
            "entre-temps, l'IRM T2 et les lymphocytes T4",
            "14 rue du 8-Mai-1945 et 3 avenue du 11 novembre 1918",
            "le diabète de type 2 et H1N1 et la protéine S1",
        ])
    func nothing(text: String) {
        #expect(Self.values(text) == "")
    }

    @Test(
        "A date that cannot be resolved stays as it is said",
        arguments: [
            ("Il a dit jeudi", "XXXX-WXX-4"),
            ("en mars", "XXXX-03"),
            ("l'an dernier", "PAST_REF"),
            ("l'an prochain", "FUTURE_REF"),
        ])
    func unresolved(text: String, values: String) {
        #expect(Self.values(text, reference: nil) == values)
    }

    @Test("A weekday in a text of which only the month is known gives that month")
    func monthOnly() {
        #expect(Self.values("Il a dit jeudi", reference: .month(year: 2021, month: 11)) == "2021-11")
    }

    @Test("The direction that a caller sets wins over the tense")
    func direction() {
        #expect(Self.values("Il a dit jeudi", direction: .future) == "2026-01-15")
        #expect(Self.values("Il sera publié en mars", direction: .past) == "2025-03")
    }

    @Test("A weekday that does not fall on its date is flagged")
    func conflict() {
        let dates = Self.dates("le lundi 13 janvier 2026")
        #expect(dates.map(\.conflict) == ["2026-01-13 is a Tuesday, not a Monday"])
    }

    @Test("Anchors carry from one text of an article to the next")
    func anchorsAcrossTexts() {
        let fields = [
            FieldText(.headline, "Accord signé mardi 6 janvier"), FieldText(.block(0), "La veille, il hésitait."),
        ]
        let dates = DateReader(reference: Self.monday).dates(in: fields)
        #expect(dates.map(\.value) == ["2026-01-06", "2026-01-05"])
    }

    static let monday = CalendarDate(year: 2026, month: 1, day: 12).map { PublicationDate.day($0) }

    static func dates(
        _ text: String, reference: PublicationDate? = monday, direction: Direction = .automatic
    ) -> [DateAnnotation] {
        DateReader(reference: reference, direction: direction).dates(in: [FieldText(.block(0), text)])
    }

    static func values(
        _ text: String, reference: PublicationDate? = monday, direction: Direction = .automatic
    ) -> String {
        dates(text, reference: reference, direction: direction).map(\.value).joined(separator: ";")
    }
}
