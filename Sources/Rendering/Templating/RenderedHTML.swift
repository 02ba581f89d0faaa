/// HTML that is ready for a page. Only what made the HTML makes this value: text never becomes one without its escaper.
package struct RenderedHTML: Hashable, Sendable {
    /// The HTML as UTF-8, which is how it reaches the disk.
    package let utf8: [UInt8]

    package init(trusting source: String) {
        utf8 = Array(source.utf8)
    }

    package init(trusting utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// The HTML as a string.
    package var source: String { String(decoding: utf8, as: UTF8.self) }
}
