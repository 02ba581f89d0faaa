internal import Diagnostics

/// A site as a build left it, ready to be published or packed.
struct FinishedSite: Sendable {
    /// Resolved, without links.
    let folder: String
    /// Every file that is published, in byte order of the paths: those of the tool, and those that a person put there.
    let files: [PublishedFile]
    /// The paths of those that the tool wrote.
    let built: Set<String>

    /// Reads the output folder and checks every file against its checksum.
    ///
    /// Records an error, and gives nil, for a folder that no build finished or whose files were changed since. Links and
    /// `.git` are not published.
    init?(_ path: String, recording log: inout DiagnosticLog) throws(SystemError) {
        folder = FilePath.resolved(path)
        guard let manifest = try Manifest(ofSiteIn: folder) else {
            log.record(.notBuilt(path))
            return nil
        }
        var found: [PublishedFile] = []
        var missing = Set(manifest.checksums.keys)
        for entry in try FolderEntry.walk(folder, skipping: { $0.name == ".git" }) {
            guard entry.name != ".git", entry.kind != .folder else { continue }
            let place = SourceLocation(path: "\(path)/\(entry.name)")
            guard entry.kind == .file, !entry.name.utf8.contains(0xA) else {
                log.record(.notPublishable(at: place))
                continue
            }
            let digest = Checksum(of: try FileDescriptor(reading: "\(folder)/\(entry.name)").readAll())
            if let recorded = manifest.checksums[entry.name] {
                missing.remove(entry.name)
                if recorded != digest { log.record(.changedSinceBuild(at: place)) }
            }
            found.append(PublishedFile(path: entry.name, size: entry.size, digest: digest.hexadecimal))
        }
        for name in missing { log.record(.missingSinceBuild(at: SourceLocation(path: "\(path)/\(name)"))) }
        files = found
        built = Set(manifest.checksums.keys).union([Manifest.fileName])
        if log.hasErrors { return nil }
    }

    func bytes(of file: PublishedFile) throws(SystemError) -> [UInt8] {
        try FileDescriptor(reading: "\(folder)/\(file.path)").readAll()
    }
}
