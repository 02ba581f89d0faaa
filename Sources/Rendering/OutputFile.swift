/// A file of the finished site.
package struct OutputFile: Hashable, Sendable {
    /// The path below the output folder, with `/` between its parts, such as `fr/index.html`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(path: String, html: RenderedHTML) {
        self.init(path: path, bytes: html.utf8)
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
