/// A catalogue that a command makes, changes or takes away.
package struct CatalogueChange: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case new, changed, removed
    }

    package let path: String
    package let kind: Kind
    /// What the file shall hold; nil for one that is removed.
    let text: String?

    /// Nil when the file holds that already.
    init?(_ path: String, from old: String?, to new: String?) {
        guard old != new else { return nil }
        self.path = path
        kind = old == nil ? .new : new == nil ? .removed : .changed
        text = new
    }

    /// Makes the changes, one file after the other and each in one step.
    package static func apply(_ changes: [CatalogueChange]) throws(SystemError) {
        for change in changes {
            if let text = change.text {
                try ReplacedFile.write(Array(text.utf8), to: change.path)
            } else {
                try FolderChanges.remove(change.path)
            }
        }
    }
}
