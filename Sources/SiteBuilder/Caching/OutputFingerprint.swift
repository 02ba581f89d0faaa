internal import Diagnostics
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Tells whether anybody touched the output folder since a build left it, without reading its files.
///
/// The time of a file's last change of any kind (`st_ctime`) can't be set by hand, so whoever writes, replaces, adds or
/// removes a file shows.
struct OutputFingerprint {
    /// Over names, sizes, numbers and times of all files.
    let checksum: String
    /// What was found, but for what version control keeps there.
    let entries: [FolderEntry]

    /// Nil for a folder that is not there.
    init?(of folder: String) throws(SystemError) {
        guard try FilePath.kind(of: folder) == .folder else { return nil }
        var lines: [UInt8] = []
        entries = try FolderEntry.walk(folder, skipping: { $0.name == ".git" }) { entry, status in
            (entry, Self.line(entry, status))
        }.map { entry, line in
            lines += line
            return entry
        }
        checksum = Checksum(of: lines).hexadecimal
    }

    private static func line(_ entry: FolderEntry, _ status: stat) -> [UInt8] {
        var line = Array(entry.name.utf8) + [0]
        // The time of a folder changes with what it holds, which is looked at itself.
        if entry.kind != .folder { append(status, to: &line) }
        return line
    }

    private static func append(_ status: stat, to line: inout [UInt8]) {
        #if canImport(Darwin)
        let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
        let (written, changed) = (status.st_mtim, status.st_ctim)
        #endif
        let facts = [
            Int(status.st_size), Int(status.st_ino), Int(status.st_mode), written.tv_sec, written.tv_nsec,
            changed.tv_sec, changed.tv_nsec,
        ]
        for fact in facts { withUnsafeBytes(of: fact.littleEndian) { line.append(contentsOf: $0) } }
    }
}
