internal import Diagnostics
internal import Rendering
internal import Synchronization

/// The next site while it is being written, beside the old one. Nothing of the old one changes until `publish`.
///
/// Files may be written from several tasks at once.
final class StagedSite: Sendable {
    /// A file of the next site, and whether the old one had the very same.
    struct WrittenFile: Hashable, Sendable {
        let path: String
        let checksum: Checksum
        let isUnchanged: Bool
    }

    private let output: OutputFolder
    private let createdFolders = Mutex<Set<String>>([])

    /// Creates the empty staging folder.
    init(beside output: OutputFolder) throws(SystemError) {
        self.output = output
        try FolderChanges.create(output.stagingPath)
    }

    /// Writes a file, or keeps the old one with its time of change when its bytes are the same.
    ///
    /// - Throws: `SystemError` when the disk refuses, such as a file that is written twice.
    func write(_ file: OutputFile) throws(SystemError) -> WrittenFile {
        let target = "\(output.stagingPath)/\(file.path)"
        let checksum = Checksum(of: file.bytes)
        try createFolders(for: file.path)
        let isUnchanged = try isUnchanged(file, checksum)
        if isUnchanged {
            try FolderChanges.linkOrCopy("\(output.path)/\(file.path)", to: target)
        } else {
            try FileDescriptor.creating(target).write(file.bytes)
        }
        return WrittenFile(path: file.path, checksum: checksum, isUnchanged: isUnchanged)
    }

    private func isUnchanged(_ file: OutputFile, _ checksum: Checksum) throws(SystemError) -> Bool {
        guard let old = output.entries[file.path], old.kind == .file, old.size == file.bytes.count else { return false }
        if output.isUntouched { return output.manifest.checksums[file.path] == checksum }
        return try FileDescriptor(reading: "\(output.path)/\(file.path)").readAll() == file.bytes
    }

    private func createFolders(for path: String) throws(SystemError) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let folder = String(path[..<slash])
        if createdFolders.withLock({ $0.contains(folder) }) { return }
        try createFolders(for: folder)
        try FolderChanges.create("\(output.stagingPath)/\(folder)")
        createdFolders.withLock { _ = $0.insert(folder) }
    }

    /// Writes the manifest, keeps what others put into the old folder, and makes the staged site the site in one step.
    ///
    /// Records an error, and leaves the old site, when a file of somebody else stands where one of ours belongs.
    func publish(_ files: [WrittenFile], recording log: inout DiagnosticLog) throws(SystemError) {
        let manifest = Manifest(Dictionary(files.map { ($0.path, $0.checksum) }) { first, _ in first })
        _ = try write(OutputFile(path: Manifest.fileName, text: manifest.text))
        for entry in output.foreignEntries { try keep(entry, recording: &log) }
        guard !log.hasErrors else { return }
        try FolderChanges.flush(output.stagingPath)
        try swap()
        try FolderChanges.flush(output.parent)
    }

    private func keep(_ entry: FolderEntry, recording log: inout DiagnosticLog) throws(SystemError) {
        let source = "\(output.path)/\(entry.name)"
        let target = "\(output.stagingPath)/\(entry.name)"
        switch (entry.kind, try FilePath.kind(of: target)) {
        case (.folder, nil):
            try FolderChanges.create(target)
        case (.folder, .folder):
            break
        case (.symbolicLink, nil):
            try createFolders(for: entry.name)
            try FolderChanges.copyLink(source, to: target)
        case (_, nil):
            try createFolders(for: entry.name)
            try FolderChanges.linkOrCopy(source, to: target)
        default:
            log.record(.foreignFileInTheWay(at: SourceLocation(path: source)))
        }
    }

    private func swap() throws(SystemError) {
        if try FilePath.kind(of: output.path) == nil {
            try FolderChanges.rename(output.stagingPath, to: output.path)
        } else if try FolderChanges.exchange(output.stagingPath, output.path) {
            try FolderChanges.remove(output.stagingPath)
        } else {
            try FolderChanges.rename(output.path, to: output.retiredPath)
            try FolderChanges.rename(output.stagingPath, to: output.path)
            try FolderChanges.remove(output.retiredPath)
        }
    }

    /// Throws the staged site away.
    func discard() throws(SystemError) {
        try FolderChanges.remove(output.stagingPath)
    }
}
