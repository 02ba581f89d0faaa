/// A market with the suffix of its Reuters codes and the names that the press gives it.
package struct Exchange: Hashable, Sendable {
    /// What follows the full stop of a Reuters code; nil for a segment that has none of its own.
    package var suffix: String?
    /// ISO 10383.
    package var mic: String
    package var otherMICs: [String] = []
    package var name: String
    package var country: String
    package var pressForms: [String] = []
}
