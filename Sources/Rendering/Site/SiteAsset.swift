/// A file of `Templates/assets/` as it is published: under a name that changes with its content, so that a browser may
/// keep it for ever.
package struct SiteAsset: Hashable, Sendable {
    /// The name below `Templates/assets/`, such as `depeche.css`.
    package let name: String
    package let bytes: [UInt8]
    /// The SHA-256 of the bytes in hexadecimal digits.
    package let checksum: String

    package init(name: String, bytes: [UInt8], checksum: String) {
        self.name = name
        self.bytes = bytes
        self.checksum = checksum
    }

    /// Where it is published, such as `assets/depeche.0f3c9a1b22.css`.
    package var path: String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return "assets/\(name[..<dot]).\(checksum.prefix(10))\(name[dot...])"
    }

    var file: OutputFile { OutputFile(path: path, bytes: bytes) }
}
