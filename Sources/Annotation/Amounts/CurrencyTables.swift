extension CurrencyReader {
    /// A currency's French name: its code when it stands alone, and the codes by the country that qualifies it.
    struct Name: Sendable {
        var code: String?
        var byPlace: [String: String] = [:]
    }

    /// Stands for `livres` of no country: sterling when they are counted in millions, otherwise books or weights.
    static let pounds = "livre"

    /// Stands for `couronnes` of no country: those that the text names elsewhere.
    static let crowns = "couronne"

    static let signs: [Word: String] = [
        "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₩": "KRW", "₹": "INR", "₽": "RUB", "₪": "ILS",
    ]

    static let dollarPrefixes: [Word: String] = [
        "us": "USD", "usd": "USD", "hk": "HKD", "c": "CAD", "ca": "CAD", "cad": "CAD", "can": "CAD", "cdn": "CAD",
        "a": "AUD",
        "au": "AUD", "aud": "AUD", "s": "SGD", "sg": "SGD", "nt": "TWD", "nz": "NZD", "r": "BRL",
    ]

    static let codes: [Word: String] = {
        let codes =
            "EUR USD GBP JPY CHF CNY RMB HKD CAD AUD NZD SGD DKK SEK NOK ISK KRW TWD INR BRL RUB PLN CZK HUF TRY ILS ZAR MXN AED "
            + "SAR QAR MAD TND DZD EGP THB MYR IDR XOF XAF RON BGN ARS CLP"
        var table: [Word: String] = [:]
        for code in codes.split(separator: " ") {
            table[Word(folded: code.lowercased())] = code == "RMB" ? "CNY" : String(code)
        }
        return table
    }()

    /// Millions and milliards of euros by one letter: `30 ME`, `1,2 MdE`.
    static let shortEuros: [Word: Int] = ["me": 6, "ke": 3, "mde": 9, "mdse": 9]

    static let gluedScales: [(Word, Int)] = [("mds", 9), ("mrd", 9), ("md", 9), ("m", 6), ("k", 3)]

    static let subunits: [Word: String] = [
        "centime": "EUR", "centimes": "EUR", "cent": "USD", "cents": "USD", "pence": "GBP", "penny": "GBP",
    ]

    static let names: [Word: Name] = Dictionary(rows: rows.map { words, name in (name, words) })

    private static let rows: [(String, Name)] = [
        ("euro euros eur", Name(code: "EUR")),
        (
            "dollar dollars",
            Name(
                code: "USD",
                byPlace: [
                    "US": "USD", "CA": "CAD", "AU": "AUD", "HK": "HKD", "SG": "SGD", "NZ": "NZD", "TW": "TWD",
                ])
        ),
        ("livre livres", Name(code: CurrencyReader.pounds, byPlace: ["GB": "GBP", "TR": "TRY", "EG": "EGP"])),
        ("franc francs", Name(code: "CHF", byPlace: ["CH": "CHF", "CFA": "XOF", "FR": "FRF", "BE": "BEF"])),
        ("yen yens", Name(code: "JPY")), ("yuan yuans renminbi renminbis", Name(code: "CNY")),
        (
            "couronne couronnes",
            Name(
                code: CurrencyReader.crowns, byPlace: ["DK": "DKK", "SE": "SEK", "NO": "NOK", "CZ": "CZK", "IS": "ISK"])
        ),
        ("rouble roubles", Name(code: "RUB")),
        ("roupie roupies", Name(code: "INR", byPlace: ["IN": "INR", "ID": "IDR"])),
        ("won wons", Name(code: "KRW", byPlace: ["KR": "KRW"])),
        ("real reals reais reaux", Name(code: "BRL", byPlace: ["BR": "BRL"])),
        ("rand rands", Name(code: "ZAR")),
        ("peso pesos", Name(code: "MXN", byPlace: ["MX": "MXN", "AR": "ARS", "CL": "CLP"])),
        ("shekel shekels", Name(code: "ILS")), ("zloty zlotys", Name(code: "PLN")),
        ("forint forints", Name(code: "HUF")),
        ("dirham dirhams", Name(code: "AED", byPlace: ["MA": "MAD", "AE": "AED"])),
        ("riyal riyals", Name(code: "SAR", byPlace: ["SA": "SAR", "QA": "QAR"])), ("baht bahts", Name(code: "THB")),
        ("ringgit ringgits", Name(code: "MYR")), ("rupiah rupiahs", Name(code: "IDR")), ("lei leu", Name(code: "RON")),
        ("dinar dinars", Name(code: "TND", byPlace: ["TN": "TND", "DZ": "DZD"])),
    ]

    static let places: [Word: String] = Dictionary(rows: placeWords)

    private static let placeWords: [(String, String)] = [
        ("US", "us americain americains"), ("CA", "canadien canadiens"), ("AU", "australien australiens"),
        ("HK", "hong hongkongais"), ("SG", "singapour singapourien singapouriens"), ("NZ", "neo neozelandais nouvelle"),
        ("TW", "taiwan taiwanais"), ("TR", "turque turques"), ("EG", "egyptienne egyptiennes"),
        ("CH", "suisse suisses"),
        ("GB", "sterling britannique britanniques"),
        ("CFA", "cfa"), ("FR", "francais"), ("BE", "belge belges"), ("DK", "danoise danoises"),
        ("SE", "suedoise suedoises"),
        ("NO", "norvegienne norvegiennes"), ("CZ", "tcheque tcheques"), ("IS", "islandaise islandaises"),
        ("IN", "indienne indiennes"), ("ID", "indonesienne indonesiennes"), ("KR", "sud coreen coreens"),
        ("BR", "bresilien bresiliens"), ("MX", "mexicain mexicains"), ("AR", "argentin argentins"),
        ("CL", "chilien chiliens"),
        ("MA", "marocain marocains"), ("AE", "emirati emiratis emirien emiriens"), ("SA", "saoudien saoudiens"),
        ("QA", "qatari qataris"), ("TN", "tunisien tunisiens"), ("DZ", "algerien algeriens"),
    ]

    /// The crowns of the nations whose adjectives a text has.
    static let crownsByNation: [Word: String] = Dictionary(rows: [
        ("DKK", "danois danoise danoises danemark"), ("SEK", "suedois suedoise suedoises suede"),
        ("NOK", "norvegien norvegienne norvegiens norvegiennes norvege"), ("CZK", "tcheque tcheques"),
        ("ISK", "islandais islandaise islandaises islande"),
    ])
}
