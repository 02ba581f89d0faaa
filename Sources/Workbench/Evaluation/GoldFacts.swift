/// A date that a careful reader would mark.
struct GoldDate: Decodable {
    let text: String
    let value: String
}

/// An amount that a careful reader would mark.
struct GoldAmount: Decodable {
    let text: String
    let value: String
    let max: String?
    let currency: String
    let bound: String
}

/// A company with the forms in which the text names it.
struct GoldCompany: Decodable {
    let id: String
    let texts: [String]
}

/// A person of the story.
struct GoldPerson: Decodable {
    let name: String
    let role: String?
    let organisation: String?
}

/// A dated happening.
struct GoldEvent: Decodable {
    let kind: String
    let date: String
    let companies: [String]
    let planned: Bool
}
