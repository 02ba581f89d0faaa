/// A drug, candidate, model, platform, software, chip or supercomputer.
package struct Product: NamedRow, Hashable {
    package var names: LexiconNames
    package var kind: String
    /// The id of the company or institution that makes or sells it.
    package var owner: String?
    package var partners: [String] = []
    /// True when the name counts only in an article that names the owner.
    package var needsContext = false

    static let kinds = ["drug", "candidate", "model", "platform", "software", "chip", "supercomputer"]
}
