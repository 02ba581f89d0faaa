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
enum OutputFingerprint {
    /// A checksum over names, sizes, numbers and times of all files; nil for a folder that is not there.
    static func checksum(of folder: String) throws(SystemError) -> String? {
        guard try FilePath.kind(of: folder) == .folder else { return nil }
        var lines: [UInt8] = []
        for entry in try FolderEntry.walk(folder, skipping: { $0.name == ".git" }) {
            lines += Array(entry.name.utf8) + [0]
            guard entry.kind != .folder else { continue }
            var status = stat()
            let path = "\(folder)/\(entry.name)"
            try checked("look at", path: path) { lstat(path, &status) }
            #if canImport(Darwin)
            let times = [status.st_mtimespec, status.st_ctimespec]
            #else
            let times = [status.st_mtim, status.st_ctim]
            #endif
            let facts = [Int(status.st_size), Int(status.st_ino)] + times.flatMap { [$0.tv_sec, $0.tv_nsec] }
            lines += Array("\(facts) \(status.st_mode)\n".utf8)
        }
        return Checksum(of: lines).hexadecimal
    }
}
