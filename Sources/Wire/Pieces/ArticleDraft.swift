internal import CommonMark

/// An article while it is being read.
struct ArticleDraft {
    let agencies: AgencyDirectory
    var headline: String?
    /// The header's date; nothing overrules it, a stamp only refines it.
    var headerDate: PublicationDate?
    /// Dates of stamps and datelines, in the order in which they were found.
    var stampDates: [(date: WrittenOrCalendarDate, line: Int)] = []
    var footerYear: Int?
    var agency: String?
    /// An agency that only a photo credit, a signature or a code suggests.
    var weakAgency: String?
    var bylines: [String] = []
    var dateline: String?
    var blocks: [Block] = []
    /// True when lines that are only a date head the parts of a chronology, and so say nothing of publication.
    var isChronology = false
    var apart: [ApartPassage] = []

    enum WrittenOrCalendarDate {
        case written(WrittenDate)
        case calendar(CalendarDate)
    }

    init(agencies: AgencyDirectory) {
        self.agencies = agencies
    }

    mutating func keepApart(_ kind: ApartPassage.Kind, _ text: String, line: Int) {
        apart.append(ApartPassage(kind, text, isBeforeBody: blocks.isEmpty, line: line))
    }

    mutating func addBlock(_ role: Block.Role, _ text: String, line: Int) {
        blocks.append(Block(role, [.text(text)], line: line))
    }

    /// Takes what a passage kept apart says about date, agency and authors.
    mutating func learn(from text: String, kind: ApartPassage.Kind, line: Int) {
        switch kind {
        case .signature:
            learnSignature(text)
        case .notice:
            if FoldedText.folded(text).holds("par reuters") { agency = agency ?? "Reuters" }
        case .caption:
            let credit = text.trimmingCharacters("( )").split(separator: "/").first.map(String.init) ?? ""
            weakAgency = weakAgency ?? agencies.source(among: credit.trimmedSpaces)
        case .footer:
            learnFooter(text, line: line)
        default:
            break
        }
    }

    private mutating func learnSignature(_ text: String) {
        if Furniture.isInitials(text) {
            let core = text.trimmingCharacters("/()").split(separator: "/").first ?? ""
            weakAgency = agencies.source(among: core) ?? weakAgency
            return
        }
        let inner = text.trimmingCharacters("() ")
        if let agency = agencies.agency(credited: inner) {
            weakAgency = weakAgency ?? agency.name
            return
        }
        bylines += Byline(signature: text).names.filter { name in
            !bylines.contains(name) && agencies.agency(credited: name) == nil
        }
        weakAgency = weakAgency ?? "Reuters"
    }

    private mutating func learnFooter(_ text: String, line: Int) {
        let folded = FoldedText.folded(text)
        if agency == nil, !folded.hasPrefix("tous droits") {
            let words = text.split { " ,()©".contains($0) }.map(String.init)
            for start in words.indices {
                for end in stride(from: min(start + 3, words.count), to: start, by: -1) where agency == nil {
                    let credit = words[start..<end].joined(separator: " ").trimmingCharacters(". ")
                    agency =
                        credit == "Thomson"
                        ? "Reuters" : agencies.agency(credited: credit).flatMap { $0.kind == "portal" ? nil : $0.name }
                }
            }
            if agency == "Dow Jones Newswires", folded.holds("agefi") {
                agency = "Agefi-Dow Jones"
            }
        }
        let years = DateToken.tokens(of: text).compactMap(\.number).filter { (1990...2100).contains($0) }
        footerYear = footerYear ?? years.first
    }
}
