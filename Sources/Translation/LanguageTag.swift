/// A language by its BCP 47 tag, such as `fr` or `en`.
package struct LanguageTag: Hashable, Sendable {
    package let value: String

    package init(_ value: String) {
        self.value = value
    }

    /// The part before the first hyphen, which decides plurals and typography.
    package var base: Substring { value[..<(value.utf8.firstIndex(of: UInt8(ascii: "-")) ?? value.endIndex)] }
}
