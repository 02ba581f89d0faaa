/// The words of a role, as an article gives it.
struct RoleWording {
    let words: String

    private static let complements = [
        " de ", " du ", " des ", " d'", " d’", " chez ", " à ", " au ", " aux ", " pour ",
    ]

    /// True when another wording is the same role, whether or not it carries its complement: "PDG" and "PDG d'AbbVie".
    func agrees(with other: String) -> Bool {
        other == words || Self.complements.contains { other.hasPrefix(words + $0) }
    }
}
