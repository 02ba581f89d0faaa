/// A language by its BCP 47 tag, such as `fr` or `en`.
package struct LanguageTag: Hashable, Sendable {
    package let value: String

    package init(_ value: String) {
        self.value = value
    }

    /// The part before the first hyphen, which decides plurals and typography.
    package var base: Substring { value[..<(value.utf8.firstIndex(of: UInt8(ascii: "-")) ?? value.endIndex)] }

    /// True for a language whose script runs from right to left: by the script that the tag names, else by the language.
    package var isRightToLeft: Bool {
        let parts = value.split(separator: "-").map { $0.lowercased() }
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 > 0x40 } }) {
            return ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"].contains(script)
        }
        return ["ar", "arz", "ary", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ckb", "dv", "syr"]
            .contains(base.lowercased())
    }
}
