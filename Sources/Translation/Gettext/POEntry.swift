/// An entry of a gettext catalogue ("The Format of PO Files" in the manual of GNU gettext).
package struct POEntry: Hashable, Sendable {
    /// What tells entries of a file apart.
    package struct Key: Hashable, Sendable {
        package var context: String?
        package var id: String

        package init(context: String?, id: String) {
            self.context = context
            self.id = id
        }
    }

    /// The entry's source before it changed (`#|`).
    package struct Previous: Hashable, Sendable {
        package var context: String?
        package var id: String?
        package var plural: String?

        package init(context: String? = nil, id: String? = nil, plural: String? = nil) {
            self.context = context
            self.id = id
            self.plural = plural
        }
    }

    /// What translators wrote (`# …`), a line each.
    package var comments: [String] = []
    /// What was said to translators (`#. …`).
    package var extractedComments: [String] = []
    /// Where the source stands (`#: …`), as found.
    package var references: [String] = []
    /// `fuzzy`, `no-wrap`… in their order.
    package var flags: [String] = []
    package var previous: Previous?
    /// True for an entry whose source is gone (`#~ …`).
    package var isObsolete = false
    package var context: String?
    /// The source; empty for the header.
    package var id: String
    /// The source for more than one, when the entry is a plural.
    package var plural: String?
    /// The translation, or one for each form of the plural.
    package var strings: [String]

    package init(context: String? = nil, id: String, plural: String? = nil, strings: [String] = [""]) {
        self.context = context
        self.id = id
        self.plural = plural
        self.strings = strings
    }

    package var key: Key { Key(context: context, id: id) }

    package var isHeader: Bool { id.isEmpty && context == nil }

    /// True when the translation must not be used as it is.
    package var isFuzzy: Bool {
        get { flags.contains("fuzzy") }
        set {
            flags.removeAll { $0 == "fuzzy" }
            if newValue { flags.insert("fuzzy", at: 0) }
        }
    }

    /// True when every form has words.
    package var isTranslated: Bool { !strings.isEmpty && strings.allSatisfy { !$0.isEmpty } }
}
