internal import Diagnostics

/// The folder that a build fills, as it is before the build.
struct OutputFolder: Sendable {
    /// Resolved, without links.
    let path: String
    /// The folder that holds it.
    let parent: String
    /// What the tool wrote there last time, and what somebody else put there.
    private(set) var manifest = Manifest()
    private(set) var entries: [String: FolderEntry] = [:]
    /// True when nobody touched the folder since the build that wrote the manifest, so that its checksums are those of the
    /// files.
    var isUntouched = false
    /// Where the old site is kept when a new one has taken its place; nil to remove it.
    var sparePath: String?
    /// What is kept there, if it is as the last build left it.
    var spare: SpareSite?

    /// Where the next site is built: beside the output, so that both are on one file system.
    var stagingPath: String { hidden("new") }
    /// Where the old site waits during an exchange in two steps.
    var retiredPath: String { hidden("old") }

    private func hidden(_ purpose: String) -> String {
        "\(parent)/.\(FilePath.split(path).last).depeche-\(purpose)"
    }

    /// Finds the output folder and refuses one that a build would hurt.
    ///
    /// Refused are the root of a file system, a folder that is, holds or lies in one of the `inputs`, and a symbolic link.
    init?(_ given: String, inputs: [String], recording log: inout DiagnosticLog) throws(SystemError) {
        let place = SourceLocation(path: given)
        if try FilePath.kind(of: Self.withoutFinalSlashes(given)) == .symbolicLink {
            log.record(.outputIsLink(at: place))
            return nil
        }
        path = FilePath.resolved(given)
        parent = FilePath.split(path).parent
        if path == "/" || path.isEmpty {
            log.record(.outputIsRoot(at: place))
            return nil
        }
        for input in inputs {
            let resolved = FilePath.resolved(input)
            if FilePath.contains(path, resolved) || FilePath.contains(resolved, path) {
                log.record(.outputOverlapsInput(input, at: place))
                return nil
            }
        }
        switch try FilePath.kind(of: path) {
        case .folder, nil: break
        default:
            log.record(.outputIsNoFolder(at: place))
            return nil
        }
    }

    private static func withoutFinalSlashes(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        return path
    }

    /// Reads what is there.
    ///
    /// - Parameter known: what somebody saw there a moment ago, but for what version control keeps.
    /// Records an error for a folder with content that no manifest of ours vouches for.
    mutating func scan(knowing known: [FolderEntry]? = nil, recording log: inout DiagnosticLog) throws(SystemError) {
        guard try FilePath.kind(of: path) == .folder else { return }
        let isWhole = known?.contains { $0.name == ".git" } == false
        for entry in try isWhole ? known ?? [] : FolderEntry.walk(path) { entries[entry.name] = entry }
        if let found = try Manifest(ofSiteIn: path) {
            manifest = found
            return
        }
        if let stranger = entries.keys.sorted().first(where: { !Self.isHostFile($0) }) {
            log.record(.outputIsForeign(stranger, at: SourceLocation(path: path)))
        }
    }

    /// Puts back what a killed build left half-way.
    func recover() throws(SystemError) {
        if try FilePath.kind(of: retiredPath) != nil, try FilePath.kind(of: path) == nil {
            try FolderChanges.rename(retiredPath, to: path)
        }
        try FolderChanges.remove(retiredPath)
        try FolderChanges.remove(stagingPath)
    }

    /// What hosts and version control put into a folder before its first build. Any other file, hidden or not, makes the
    /// folder somebody's own: a home folder may hold nothing but hidden ones.
    private static let hostFiles: Set<String> = [
        ".git", ".gitattributes", ".gitignore", ".gitkeep", ".nojekyll", ".well-known", "CNAME",
    ]

    static func isHostFile(_ name: String) -> Bool {
        hostFiles.contains(String(name.prefix { $0 != "/" }))
    }

    /// What the tool did not write, folders before what they hold: it stays.
    var foreignEntries: [FolderEntry] {
        let ourFolders = manifest.folders
        return entries.values
            .filter { entry in
                entry.kind == .folder
                    ? !ourFolders.contains(entry.name)
                    : manifest.checksums[entry.name] == nil && entry.name != Manifest.fileName
            }
            .sorted { $0.name.utf8ByteOrder < $1.name.utf8ByteOrder }
    }
}
