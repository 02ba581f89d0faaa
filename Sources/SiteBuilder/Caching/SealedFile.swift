/// A file of the cache that shows whether it is whole: a heading, the SHA-256 of the body, and the body.
enum SealedFile {
    static func sealing(_ body: [UInt8], under heading: String) -> [UInt8] {
        Array("\(heading)\n\(Checksum(of: body).hexadecimal)\n".utf8) + body
    }

    /// The body; nil for anything but a whole file with this heading.
    static func body(of file: [UInt8], under heading: String) -> [UInt8]? {
        let heading = Array("\(heading)\n".utf8)
        guard file.starts(with: heading) else { return nil }
        let parts = file.dropFirst(heading.count)
            .split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let body = Array(parts[1])
        return parts[0].elementsEqual(Checksum(of: body).hexadecimal.utf8) ? body : nil
    }
}
