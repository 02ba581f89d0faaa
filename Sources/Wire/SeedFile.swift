/// The bytes of one seed, exactly as the editor dropped them.
package struct SeedFile: Hashable, Sendable {
    /// The path as messages show it, such as `seeds/2026/reuters.txt`.
    package var path: String
    /// The path below the folder of seeds, with `/` between its parts: the identity of the article.
    package var name: String
    package var bytes: [UInt8]

    package init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
    }
}
