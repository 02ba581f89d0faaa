/// The opening of a wire's first paragraph: "PARIS, 20 juin (Reuters) - ".
struct Dateline: Hashable, Sendable {
    /// The opening as written, dash included.
    var text: String
    var place: String?
    /// The agency in its canonical name.
    var agency: String?
    var date: WrittenDate?
    /// The paragraph after the opening.
    var rest: String

    /// How far into a paragraph an opening can reach, in Unicode scalars.
    private static let reach = 140

    /// Reads the opening of a paragraph; nil when it has none.
    init?(opening paragraph: String, agencies: AgencyDirectory) {
        let head = Array(paragraph.unicodeScalars.prefix(Self.reach))
        let end: Int
        if let found = Self.bracketed(head, agencies) ?? Self.slashed(head, agencies) ?? Self.piped(head, agencies) {
            (end, agency) = (found.end, found.agency)
            (place, date) = Self.placeAndDate(found.before)
        } else if let found = Self.release(head) ?? Self.lineAlone(head) ?? Self.dateAlone(head)
            ?? Self.placeAlone(head)
        {
            (end, place, date) = (found.end, found.place, found.date)
        } else {
            return nil
        }
        let scalars = paragraph.unicodeScalars
        text = String(scalars.prefix(end)).trimmedSpaces
        rest = String(scalars.dropFirst(end)).trimmedSpaces
    }

    // MARK: With an agency

    private typealias Credit = (before: ArraySlice<Unicode.Scalar>, agency: String, end: Int)

    /// "PARIS (Reuters) - ", "(AOF) -", "Oslo (AFP)", "PARIS (Agefi-Dow Jones)--", "LYON–(BUSINESS WIRE)–Regulatory News:".
    private static func bracketed(_ head: [Unicode.Scalar], _ agencies: AgencyDirectory) -> Credit? {
        guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")"),
            let agency = agencies.source(among: string(head[open + 1..<close]))
        else { return nil }
        let before = head[..<open]
        guard isPlaceAndDate(before), let end = afterDash(head, close + 1) ?? afterDate(head, close + 1, before) else {
            return nil
        }
        return (before, agency, afterRegulatoryNews(head, end))
    }

    /// "PARIS, 21 avril 2020 /PRNewswire/ -- ".
    private static func slashed(_ head: [Unicode.Scalar], _ agencies: AgencyDirectory) -> Credit? {
        guard let open = head.firstIndex(of: "/"), let close = head[(open + 1)...].firstIndex(of: "/"),
            let agency = agencies.source(among: string(head[open + 1..<close])), isPlaceAndDate(head[..<open]),
            let end = afterDash(head, close + 1)
        else { return nil }
        return (head[..<open], agency, end)
    }

    /// "Paris, France | AFP | mardi 12/01/2026 - ".
    private static func piped(_ head: [Unicode.Scalar], _ agencies: AgencyDirectory) -> Credit? {
        guard let open = head.firstIndex(of: "|"), let close = head[(open + 1)...].firstIndex(of: "|"),
            let agency = agencies.source(among: string(head[open + 1..<close]).trimmedSpaces),
            isPlaceAndDate(head[..<open])
        else { return nil }
        let dash = head.indices.dropFirst(close).first { isDash(head[$0]) && head[$0 - 1] == " " }
        guard let dash, let end = afterDash(head, dash) else { return nil }
        return (head[..<open] + [",", " "] + head[close + 1..<dash], agency, end)
    }

    /// After ")" without a dash: only where a date stands before the bracket, as in "Londres, 13 juin (AFP)".
    private static func afterDate(_ head: [Unicode.Scalar], _ index: Int, _ before: ArraySlice<Unicode.Scalar>) -> Int?
    {
        WrittenDate.first(in: DateToken.tokens(of: string(before))) != nil || index == head.count ? index : nil
    }

    private static func afterRegulatoryNews(_ head: [Unicode.Scalar], _ index: Int) -> Int {
        let news = Array("Regulatory News:".unicodeScalars)
        return head[index...].starts(with: news) ? index + news.count : index
    }

    // MARK: Without an agency

    private typealias Opening = (place: String?, date: WrittenDate?, end: Int)

    /// "Lyon, France, le 21 avril 2022 – ", the place-and-date line of a press release.
    private static func release(_ head: [Unicode.Scalar]) -> Opening? {
        guard let first = head.first, first.properties.isUppercase else { return nil }
        for mark in head.indices.dropFirst(8) where isDash(head[mark]) || head[mark] == ":" || endsYear(head, mark) {
            guard let end = head[mark] == "." ? mark + 1 : afterDash(head, mark), isPlaceAndDate(head[..<mark]) else {
                continue
            }
            let found = placeAndDate(head[..<mark])
            if found.date?.year != nil { return (found.place, found.date, end) }
        }
        return nil
    }

    /// The full stop of "Lyon, le 21 avril 2022. Orvanne annonce…".
    private static func endsYear(_ head: [Unicode.Scalar], _ index: Int) -> Bool {
        head[index] == "." && index + 2 < head.count && head[index + 1] == " " && head[index + 2].properties.isUppercase
            && head[index - 1].properties.numericType == .decimal
    }

    /// "Lyon, le 21 avril 2022", the place-and-date line of a press release on a line of its own.
    private static func lineAlone(_ head: [Unicode.Scalar]) -> Opening? {
        guard head.count <= 70, let comma = head.firstIndex(of: ","),
            head[..<comma].first?.properties.isUppercase == true,
            isPlaceAndDate(head[...])
        else { return nil }
        let found = placeAndDate(head[...])
        let words = DateToken.tokens(of: string(head[..<comma]))
        guard found.date?.year != nil, let place = found.place, !words.contains(where: { $0.month != nil }) else {
            return nil
        }
        return (place, found.date, head.count)
    }

    /// "5 novembre - ", the opening of a market brief.
    private static func dateAlone(_ head: [Unicode.Scalar]) -> Opening? {
        guard let dash = head.prefix(40).firstIndex(where: isDash), let end = afterDash(head, dash) else { return nil }
        let tokens = DateToken.tokens(of: string(head[..<dash]))
        guard let date = WrittenDate.first(in: tokens), date.tokens == tokens.indices else { return nil }
        return (nil, date, end)
    }

    /// "PARIS : ", a place in capitals.
    private static func placeAlone(_ head: [Unicode.Scalar]) -> Opening? {
        guard let colon = head.prefix(30).firstIndex(of: ":"), colon >= 4, colon + 1 < head.count,
            head[colon + 1] == " ",
            head[colon - 1].isSpace
        else { return nil }
        let place = string(head[..<colon]).trimmedSpaces
        guard place.unicodeScalars.allSatisfy({ $0.properties.isUppercase || $0 == " " || $0 == "-" }),
            place.split(separator: " ").count <= 2, head[(colon + 2)...].contains(where: \.properties.isLowercase),
            head.count == reach || Piece.endsSentence(string(head[colon...]))
        else { return nil }
        return (place, nil, colon + 2)
    }

    // MARK: Parts

    /// True for nothing, or for words with capitals, a date and what joins them.
    private static func isPlaceAndDate(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = string(scalars).trimmedSpaces
        guard text.scalarCount <= 100, !text.utf8.contains(UInt8(ascii: ":")) else { return false }
        let joining: Set<String> = [
            "le", "de", "du", "des", "sur", "en", "la", "les", "et", "h", "cet", "er", "l", "d", "a", "à",
        ]
        let weekdays: Set<String> = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        let words = text.split { !$0.isLetter }
        let dated = WrittenDate.first(in: DateToken.tokens(of: text)) != nil
        guard words.count <= (dated ? 14 : 5) else { return false }
        return words.allSatisfy { word in
            let folded = FoldedText.folded(word)
            return word.first?.isUppercase == true || joining.contains(folded) || weekdays.contains(folded)
                || DateToken.word(folded).month != nil
        }
    }

    private static func placeAndDate(_ scalars: ArraySlice<Unicode.Scalar>) -> (place: String?, date: WrittenDate?) {
        let text = string(scalars)
        let date = WrittenDate.first(in: DateToken.tokens(of: text))
        let place =
            text.split {
                $0 == "," || $0 == "(" || $0.isNumber
                    || isDash($0.unicodeScalars.first ?? " ") && text.contains(" \($0) ")
            }
            .first?.trimmedSpaces ?? ""
        let isPlace = place.first?.isUppercase == true
        return (isPlace ? place : nil, date)
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "–" || scalar == "—" }

    /// The index after spaces, a dash and spaces; nil when there is no dash.
    private static func afterDash(_ head: [Unicode.Scalar], _ start: Int) -> Int? {
        var index = start
        while index < head.count, head[index].isSpace { index += 1 }
        let dash = index
        while index < head.count, isDash(head[index]) || index == dash && head[index] == ":" { index += 1 }
        guard index > dash else { return nil }
        while index < head.count, head[index].isSpace { index += 1 }
        return index
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
