/// What must be found in a text of the gold set (the format stands in `Tests/Gold/README.md`).
struct GoldText: Decodable {
    struct ArticleDate: Decodable {
        let value: String
    }

    let date: ArticleDate?
    /// Nil when the title must be derived.
    let title: String?
    let agency: String?
    /// Nil in a text of which only the names of companies and people were marked; the opening and roles are then not scored.
    let bylines: [String]?
    let dateline: String?
    /// Nil in a text in which nobody marked them; the same below.
    let companies: [GoldCompany]?
    let people: [GoldPerson]?
    let products: [String]?
    let conferences: [String]?
    let topics: [String]?
    let dates: [GoldDate]?
    let amounts: [GoldAmount]?
    let events: [GoldEvent]?
}
