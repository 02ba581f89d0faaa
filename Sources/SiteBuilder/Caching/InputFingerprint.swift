internal import CommonMark
internal import Diagnostics

/// Everything that decides what a build gives: the bytes of all that people write, the options, and the tool itself.
struct InputFingerprint: Hashable, Sendable {
    /// SHA-256 of every file that is read, by its path.
    let files: [String: String]
    /// One checksum over the files, the options and the tool.
    let checksum: String
    /// By what a change since then shows.
    private let stamps: [[FolderStamp]]
    private let folders: [String]

    /// Reads the folders of a build. Nil when something in them can't be read as it should: then a build must tell.
    ///
    /// - Parameter tool: what names the program that builds; another program may build otherwise.
    init?(_ options: BuildOptions, tool: String) throws(SystemError) {
        var files: [String: String] = [:]
        var log = DiagnosticLog()
        folders = [options.seeds, options.templates].map(FilePath.resolved)
        stamps = FolderWatch.look(at: folders)
        for path in [options.seeds, options.templates] {
            let folder = try InputFolder(path, holding: "files", recording: &log)
            for entry in folder.entries where entry.kind != .folder {
                guard let bytes = try folder.bytes(of: entry, recording: &log) else { return nil }
                files[folder.displayPath(entry)] = Checksum(of: bytes).hexadecimal
            }
        }
        if log.hasErrors { return nil }
        self.files = files
        let options = [
            tool, MarkdownLibrary.version, options.seeds, options.templates, options.baseURL ?? "",
            String(options.isStrict),
        ]
        let lines = files.map { "\($0.value) \($0.key)" }.sorted { $0.utf8ByteOrder < $1.utf8ByteOrder }
        checksum = Checksum(of: Array((options + lines).joined(separator: "\n").utf8)).hexadecimal
    }

    /// True when nobody touched the folders since, so that what was read later is what this tells of.
    var stillHolds: Bool { FolderWatch.look(at: folders) == stamps }

    /// The files that are new, changed or gone since an earlier fingerprint, in byte order.
    static func changes(from old: [String: String], to new: [String: String]) -> [String] {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted { $0.utf8ByteOrder < $1.utf8ByteOrder }
    }
}
