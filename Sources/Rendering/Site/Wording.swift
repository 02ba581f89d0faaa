/// The words of an interface in one language, as code asks for them.
package struct Wording: Sendable {
    /// The text of a key with its places filled.
    let text: @Sendable (_ key: String, _ values: [String: String]) -> String
    /// The text of a key with plural forms, for a number.
    let counted: @Sendable (_ key: String, _ count: Int) -> String

    func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String { text(key, values) }
}
