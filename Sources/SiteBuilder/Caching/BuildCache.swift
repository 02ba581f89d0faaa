internal import Diagnostics
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Where builds keep what the next one may use: one file for each output folder, outside of it.
///
/// A record that is damaged, of another version, or that others could have written is as good as none. A cache that can't be
/// written is no error: the next build is only slower.
package struct BuildCache: Sendable {
    private let folder: String
    /// Names the program that builds.
    let tool: String
    /// So many records are kept; the oldest go.
    private static let mostRecords = 64

    /// - Parameters:
    ///   - folder: the cache folder of this program, such as `~/.cache/depeche`.
    ///   - tool: changes whenever the program may build otherwise.
    package init(folder: String, tool: String) {
        self.folder = folder
        self.tool = tool
    }

    private func path(for output: String) -> String {
        "\(folder)/\(Checksum(of: Array(output.utf8)).hexadecimal.prefix(32)).record"
    }

    /// What the last build of an output folder left; nil when that can't be known.
    func record(of output: String) -> BuildRecord? {
        let path = path(for: output)
        guard let file = try? FileDescriptor(reading: path), file.isOwn(), let bytes = try? file.readAll() else {
            return nil
        }
        return BuildRecord(parsing: bytes)
    }

    func keep(_ record: BuildRecord, of output: String) {
        let (path, bytes) = (path(for: output), record.file)
        guard (try? createFolder()) != nil else { return }
        let next = "\(path).new"
        do throws(SystemError) {
            try FolderChanges.remove(next)
            try FileDescriptor.creating(next, mode: 0o600).write(bytes)
            try FolderChanges.rename(next, to: path)
        } catch {
            try? FolderChanges.remove(next)
        }
        prune()
    }

    /// Forgets the last build, before the output changes: a build that is killed must leave no record of what was before.
    func forget(_ output: String) {
        try? FolderChanges.remove(path(for: output))
    }

    private func createFolder() throws(SystemError) {
        let parent = FilePath.split(folder).parent
        if try FilePath.kind(of: parent) == nil { try FolderChanges.create(parent, mode: 0o700) }
        try FolderChanges.create(folder, mode: 0o700)
    }

    private func prune() {
        guard let entries = try? FolderEntry.walk(folder), entries.count > Self.mostRecords else { return }
        let byAge = entries.filter { $0.kind == .file && $0.name.hasSuffix(".record") }
            .map { (name: $0.name, stamp: FolderStamp($0, below: folder)) }
            .sorted { ($0.stamp.time, $0.name) < ($1.stamp.time, $1.name) }
        for old in byAge.dropLast(Self.mostRecords) { try? FolderChanges.remove("\(folder)/\(old.name)") }
    }
}

extension FileDescriptor {
    /// True for a plain file that belongs to this user and that no other may write.
    fileprivate borrowing func isOwn() -> Bool {
        var status = stat()
        guard fstat(number, &status) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid() && status.st_mode & 0o022 == 0
    }
}
