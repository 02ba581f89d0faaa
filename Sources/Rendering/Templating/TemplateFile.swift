/// A template as a designer wrote it.
package struct TemplateFile: Hashable, Sendable {
    /// The name by which pages and other templates call it: its path below `Templates/` without `.mustache`, such as
    /// `partials/masthead`.
    package var name: String
    /// The path as messages show it, such as `Templates/partials/masthead.mustache`.
    package var path: String
    package var text: String

    package init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
    }
}
