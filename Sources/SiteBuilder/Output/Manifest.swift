internal import Diagnostics

/// The list of every file that the tool wrote, with its SHA-256.
///
/// It is what makes an output folder ours. Its form is that of `sha256sum`, so that anybody can check a published site with
/// `sha256sum --check SHA256SUMS`.
struct Manifest: Hashable, Sendable {
    static let fileName = "SHA256SUMS"
    private static let heading = "# Written by depeche. Check with: sha256sum --check SHA256SUMS"

    /// Checksums by path below the output folder.
    private(set) var checksums: [String: Checksum] = [:]

    init(_ checksums: [String: Checksum] = [:]) {
        self.checksums = checksums
    }

    /// Gives nil for a text that is not a manifest of this tool.
    init?(parsing text: String) {
        var lines = text.split(separator: "\n")
        guard !lines.isEmpty, lines.removeFirst() == Self.heading else { return nil }
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1].first == " ", let checksum = Checksum(hexadecimal: parts[0]) else {
                return nil
            }
            checksums[String(parts[1].dropFirst())] = checksum
        }
    }

    /// Reads the manifest of a site; nil for a folder that no build filled.
    init?(ofSiteIn folder: String) throws(SystemError) {
        let path = "\(folder)/\(Self.fileName)"
        guard try FilePath.kind(of: path) == .file else { return nil }
        self.init(parsing: String(decoding: try FileDescriptor(reading: path).readAll(), as: UTF8.self))
    }

    /// The folders that hold the files, at any depth.
    var folders: Set<String> {
        var folders: Set<String> = []
        for path in checksums.keys {
            var folder = path[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                if !folders.insert(String(folder)).inserted { break }
            }
        }
        return folders
    }

    /// Takes in the files of another manifest, which knows better where both name one.
    mutating func add(_ other: Manifest) {
        checksums.merge(other.checksums) { $1 }
    }

    /// The manifest as a file, in byte order of the paths.
    var text: String {
        let lines = checksums.sorted { $0.key.utf8ByteOrder < $1.key.utf8ByteOrder }
            .map { "\($0.value.hexadecimal)  \($0.key)" }
        return ([Self.heading] + lines).joined(separator: "\n") + "\n"
    }
}
