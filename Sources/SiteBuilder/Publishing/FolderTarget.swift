internal import Diagnostics

/// A folder from which a web server serves, on this machine or mounted from another.
///
/// Every file is written under a name of its own and then takes its place in one step; assets come before the pages that use
/// them, and go after them. Killed at any point, every page that is there is whole and finds its assets; the next publication
/// goes on from there.
struct FolderTarget: PublicationTarget {
    let name: String
    let entries: [PublishedFile]
    let ours: Set<String>

    private let path: String
    private let known: Manifest

    /// The list of all files of a publication that has not ended: what it leaves behind when killed is ours.
    private static let journalName = ".depeche-publication"
    private static let unfinishedSuffix = ".depeche-new"

    /// Looks at the folder, which must exist, since a mount that is missing looks like a folder that is.
    init(_ given: String, apartFrom site: String) throws {
        path = FilePath.resolved(given)
        name = given
        guard try FilePath.kind(of: path) == .folder else { throw PublicationFailure.folderMissing(given) }
        if FilePath.contains(path, site) || FilePath.contains(site, path) {
            throw PublicationFailure.folderOverlapsSite(given)
        }
        var known = Manifest()
        for name in [Manifest.fileName, Self.journalName] {
            known.add(try Self.manifest(at: "\(path)/\(name)"))
        }
        self.known = known
        ours = Set(known.checksums.keys).union(known.checksums.isEmpty ? [] : [Manifest.fileName])
        entries = try Self.entries(of: path)
        if known.checksums.isEmpty, let stranger = entries.first(where: { !OutputFolder.isHostFile($0.path) }) {
            throw PublicationFailure.folderIsForeign(given, stranger: stranger.path)
        }
    }

    private static func manifest(at path: String) throws(SystemError) -> Manifest {
        guard try FilePath.kind(of: path) == .file else { return Manifest() }
        return Manifest(parsing: String(decoding: try FileDescriptor(reading: path).readAll(), as: UTF8.self))
            ?? Manifest()
    }

    private static func entries(of path: String) throws(SystemError) -> [PublishedFile] {
        var found: [PublishedFile] = []
        for entry in try FolderEntry.walk(path, skipping: { $0.name == ".git" }) {
            let isOwnTrace = entry.name == journalName || entry.name.hasSuffix(unfinishedSuffix)
            guard entry.kind != .folder, !isOwnTrace else { continue }
            let isPlain = entry.kind == .file
            let digest = isPlain ? Checksum(of: try FileDescriptor(reading: "\(path)/\(entry.name)").readAll()) : nil
            found.append(PublishedFile(path: entry.name, size: entry.size, digest: digest?.hexadecimal ?? "no file"))
        }
        return found
    }

    func files(of site: FinishedSite) -> [PublishedFile] { site.files }

    func publish(_ files: [PublishedFile], of site: FinishedSite, changing plan: PublicationPlan, note: String?) throws
    {
        let lock = try BuildLock(beside: path, whileWaiting: {})
        defer { _ = lock }
        try removeUnfinished()
        try writeJournal(files)
        let removed = plan.files(.removed)
        for file in removed where Self.collides(file.path, with: files) { try remove(file) }
        let written = plan.changes.filter { $0.kind != .removed }.map(\.file)
        for stage in PublicationStage.allCases {
            let part = stage.ordered(written)
            for file in part { try write(file, from: site) }
            if !part.isEmpty { try FolderChanges.flush(path) }
        }
        for stage in PublicationStage.allCases.reversed() {
            for file in stage.ordered(removed) { try remove(file) }
        }
        try removeEmptyFolders(of: removed)
        try FolderChanges.remove("\(path)/\(Self.journalName)")
        try FolderChanges.flush(path)
    }

    // MARK: Steps

    private func removeUnfinished() throws(SystemError) {
        for entry in try FolderEntry.walk(path, skipping: { $0.name == ".git" })
        where entry.name.hasSuffix(Self.unfinishedSuffix) && entry.kind == .file {
            try FolderChanges.remove("\(path)/\(entry.name)")
        }
    }

    private func writeJournal(_ files: [PublishedFile]) throws(SystemError) {
        var journal = known
        journal.add(
            Manifest(
                Dictionary(files.compactMap { file in Checksum(hexadecimal: file.digest).map { (file.path, $0) } }) {
                    first, _ in first
                }))
        try place(Array(journal.text.utf8), at: Self.journalName)
        try FolderChanges.flush(path)
    }

    private func write(_ file: PublishedFile, from site: FinishedSite) throws(SystemError) {
        for folder in file.path.ancestors.reversed() { try FolderChanges.create("\(path)/\(folder)") }
        try place(try site.bytes(of: file), at: file.path)
    }

    /// Writes a file beside its place and moves it there.
    private func place(_ bytes: [UInt8], at name: String) throws(SystemError) {
        let unfinished = "\(path)/\(name)\(Self.unfinishedSuffix)"
        try FolderChanges.remove(unfinished)
        try FileDescriptor.creating(unfinished).write(bytes)
        try FolderChanges.rename(unfinished, to: "\(path)/\(name)")
    }

    private func remove(_ file: PublishedFile) throws(SystemError) {
        try FolderChanges.remove("\(path)/\(file.path)")
    }

    private func removeEmptyFolders(of removed: [PublishedFile]) throws(SystemError) {
        let folders = Set(removed.flatMap { $0.path.ancestors }).sorted { $0.utf8.count > $1.utf8.count }
        for folder in folders where try FilePath.kind(of: "\(path)/\(folder)") == .folder {
            if try FolderEntry.walk("\(path)/\(folder)").isEmpty { try FolderChanges.remove("\(path)/\(folder)") }
        }
    }

    /// True for a file that stands where a folder belongs, or the other way round: it goes before anything is written.
    private static func collides(_ path: String, with files: [PublishedFile]) -> Bool {
        let ancestors = Set(path.ancestors)
        return files.contains { ancestors.contains($0.path) || $0.path.hasPrefix(path + "/") }
    }
}
