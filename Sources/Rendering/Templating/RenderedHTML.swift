/// HTML that is ready for a page. Only what made the HTML makes this value: text never becomes one without its escaper.
package struct RenderedHTML: Hashable, Sendable {
    package let source: String

    package init(trusting source: String) {
        self.source = source
    }
}
