internal import Diagnostics
internal import Storage
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Where builds keep what the next one may use, for each output folder and outside of it: a record of the build, the keys of
/// its pages, what was understood of the seeds, and the site before the last.
///
/// A file that is damaged, of another version, or that others could have written is as good as none. A cache that can't be
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

    private func path(for output: String, _ ending: String = "record") -> String {
        "\(folder)/\(Checksum(of: Array(output.utf8)).hexadecimal.prefix(32)).\(ending)"
    }

    /// Where the site before the one in an output folder is kept.
    func sparePath(of output: String) -> String { path(for: output, "spare") }

    /// What the last build of an output folder left; nil when that can't be known.
    func record(of output: String) -> BuildRecord? {
        bytes(at: path(for: output)).flatMap { BuildRecord(parsing: $0) }
    }

    func keep(_ record: BuildRecord, of output: String) {
        keep(record.file, at: path(for: output))
        prune()
    }

    /// By which keys the last build made pages; nil when the file is not the one with this checksum.
    func pages(of output: String, checksum: String) -> PageRecord? {
        guard let bytes = bytes(at: path(for: output, "pages")), Checksum(of: bytes).hexadecimal == checksum else {
            return nil
        }
        var reader = ByteReader(bytes)
        return try? PageRecord(from: &reader)
    }

    /// Gives the checksum of the file; nil when it could not be written.
    func keep(_ pages: PageRecord, of output: String) -> String? {
        var writer = ByteWriter()
        writer.write(pages)
        guard keep(writer.bytes, at: path(for: output, "pages")) else { return nil }
        return Checksum(of: writer.bytes).hexadecimal
    }

    /// Where what was understood of seeds is kept.
    func seedPath(of output: String, part: Int) -> String { path(for: output, "seeds") + "/\(part)" }

    func bytes(at path: String) -> [UInt8]? {
        guard let file = try? FileDescriptor(reading: path), file.isOwn() else { return nil }
        return try? file.readAll()
    }

    @discardableResult
    func keep(_ bytes: [UInt8], at path: String) -> Bool {
        guard (try? createFolder()) != nil else { return false }
        let next = "\(path).new"
        do throws(SystemError) {
            try FolderChanges.remove(next)
            try FileDescriptor.creating(next, mode: 0o600).write(bytes)
            try FolderChanges.rename(next, to: path)
            return true
        } catch {
            try? FolderChanges.remove(next)
            return false
        }
    }

    /// Forgets the last build, before the output changes: a build that is killed must leave no record of what was before.
    func forget(_ output: String) {
        try? FolderChanges.remove(path(for: output))
    }

    /// Creates the folder of an output's seeds.
    func createSeedFolder(of output: String) {
        guard (try? createFolder()) != nil else { return }
        try? FolderChanges.create(path(for: output, "seeds"), mode: 0o700)
    }

    private func createFolder() throws(SystemError) {
        let parent = FilePath.split(folder).parent
        if try FilePath.kind(of: parent) == nil { try FolderChanges.create(parent, mode: 0o700) }
        try FolderChanges.create(folder, mode: 0o700)
    }

    private func prune() {
        guard let entries = try? FolderEntry.walk(folder, skipping: { _ in true }) else { return }
        let byAge = entries.filter { $0.kind == .file && $0.name.hasSuffix(".record") }
            .map { (name: $0.name, stamp: FolderStamp($0, below: folder)) }
            .sorted { ($0.stamp.time, $0.name) < ($1.stamp.time, $1.name) }
        for old in byAge.dropLast(Self.mostRecords) {
            let name = old.name.dropLast("record".count)
            for ending in ["record", "pages", "spare", "seeds"] {
                try? FolderChanges.remove("\(folder)/\(name)\(ending)")
            }
        }
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
