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
    /// The site out of which this one is made; nil for one that begins with an empty folder.
    private let spare: SpareSite?
    private let createdFolders: Mutex<Set<String>>

    /// Creates the staging folder: out of the spare site, or empty.
    init(beside output: OutputFolder) throws(SystemError) {
        self.output = output
        if let spare = output.spare, (try? FolderChanges.rename(spare.path, to: output.stagingPath)) != nil {
            self.spare = spare
            createdFolders = Mutex(spare.folders)
        } else {
            spare = nil
            createdFolders = Mutex([])
            if let path = output.sparePath { try? FolderChanges.remove(path) }
            try FolderChanges.create(output.stagingPath)
        }
    }

    /// Writes a file, or keeps the old one with its time of change when its bytes are the same.
    ///
    /// - Throws: `SystemError` when the disk refuses, such as a file that is written twice.
    func write(_ file: OutputFile) throws(SystemError) -> WrittenFile {
        let checksum = Checksum(of: file.bytes)
        let isUnchanged = try isUnchanged(file, checksum)
        if isUnchanged {
            try keepOld(file.path, checksum)
        } else {
            try makeRoom(for: file.path)
            try FileDescriptor.creating("\(output.stagingPath)/\(file.path)").write(file.bytes)
        }
        return WrittenFile(path: file.path, checksum: checksum, isUnchanged: isUnchanged)
    }

    /// Keeps files of the old site as they are. Nil, and nothing is done, unless all of them are surely as the last build
    /// left them.
    func takeOver(_ paths: [String]) throws(SystemError) -> [WrittenFile]? {
        guard output.isUntouched else { return nil }
        var files: [WrittenFile] = []
        for path in paths {
            guard output.entries[path]?.kind == .file, let checksum = output.manifest.checksums[path] else {
                return nil
            }
            files.append(WrittenFile(path: path, checksum: checksum, isUnchanged: true))
        }
        for file in files { try keepOld(file.path, file.checksum) }
        return files
    }

    /// Gives the old file a name in the staged site, unless the spare site has it under that name.
    private func keepOld(_ path: String, _ checksum: Checksum) throws(SystemError) {
        let known = spare?.take(path)
        if known == checksum { return }
        try makeRoom(for: path, isTaken: known != nil)
        try FolderChanges.linkOrCopy("\(output.path)/\(path)", to: "\(output.stagingPath)/\(path)")
    }

    private func makeRoom(for path: String) throws(SystemError) {
        try makeRoom(for: path, isTaken: spare?.take(path) != nil || spare?.folders.contains(path) == true)
    }

    /// Makes the folders of a file, and takes away what the spare site has in its place.
    private func makeRoom(for path: String, isTaken: Bool) throws(SystemError) {
        try createFolders(for: path)
        if isTaken { try FolderChanges.remove("\(output.stagingPath)/\(path)") }
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
        try createdFolders.withLock { (created) throws(SystemError) in
            guard !created.contains(folder) else { return }
            if spare?.take(folder) != nil { try FolderChanges.remove("\(output.stagingPath)/\(folder)") }
            try FolderChanges.create("\(output.stagingPath)/\(folder)")
            created.insert(folder)
        }
    }

    /// Writes the manifest, keeps what others put into the old folder, and makes the staged site the site in one step.
    ///
    /// Records an error, and leaves the old site, when a file of somebody else stands where one of ours belongs.
    func publish(_ files: [WrittenFile], recording log: inout DiagnosticLog) throws(SystemError) {
        let manifest = Manifest(Dictionary(files.map { ($0.path, $0.checksum) }) { first, _ in first })
        _ = try write(OutputFile(path: Manifest.fileName, text: manifest.text))
        try removeRest(besides: manifest)
        for entry in output.foreignEntries { try keep(entry, recording: &log) }
        guard !log.hasErrors else { return }
        try FolderChanges.flush(output.stagingPath)
        try swap()
        try FolderChanges.flush(output.parent)
    }

    /// Takes away what only the spare site has.
    private func removeRest(besides manifest: Manifest) throws(SystemError) {
        guard let spare else { return }
        for path in spare.rest { try FolderChanges.remove("\(output.stagingPath)/\(path)") }
        for folder in spare.folders.subtracting(manifest.folders) {
            try FolderChanges.remove("\(output.stagingPath)/\(folder)")
        }
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
            try retire(output.stagingPath)
        } else {
            try FolderChanges.rename(output.path, to: output.retiredPath)
            try FolderChanges.rename(output.stagingPath, to: output.path)
            try retire(output.retiredPath)
        }
    }

    /// Keeps the old site as the spare one if it is surely a site and nothing else; removes it otherwise, and where the cache
    /// is on another disk.
    private func retire(_ path: String) throws(SystemError) {
        guard output.isUntouched, let sparePath = output.sparePath else { return try FolderChanges.remove(path) }
        for entry in output.foreignEntries.reversed() { try FolderChanges.remove("\(path)/\(entry.name)") }
        if (try? FolderChanges.rename(path, to: sparePath)) == nil { try FolderChanges.remove(path) }
    }

    /// Throws the staged site away.
    func discard() throws(SystemError) {
        try FolderChanges.remove(output.stagingPath)
    }
}
