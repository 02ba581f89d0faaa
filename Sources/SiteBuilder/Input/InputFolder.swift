internal import Diagnostics

/// A folder that people write, read whole and in byte order of its names.
struct InputFolder: Sendable {
    /// As the user gave it, for messages.
    let path: String
    private(set) var entries: [FolderEntry] = []

    /// Lists the folder. Hidden files and folders are passed over.
    ///
    /// Records an error, and is empty, when there is no such folder; `what` says what it should hold.
    init(_ path: String, holding what: String, recording log: inout DiagnosticLog) throws(SystemError) {
        self.path = path
        guard try FilePath.kind(of: FilePath.resolved(path)) == .folder else {
            log.record(.inputFolderMissing(path, holding: what))
            return
        }
        let isHidden = { (entry: FolderEntry) in
            entry.name.split(separator: "/").contains { $0.utf8.first == UInt8(ascii: ".") }
        }
        entries = try FolderEntry.walk(FilePath.resolved(path), skipping: isHidden).filter { !isHidden($0) }
    }

    /// The path of an entry as messages show it.
    func displayPath(_ entry: FolderEntry) -> String {
        path.hasSuffix("/") ? path + entry.name : "\(path)/\(entry.name)"
    }

    /// The bytes of an entry; nil, with an error, for what is not a file or leads out of the folder, and nil for a folder.
    func bytes(of entry: FolderEntry, recording log: inout DiagnosticLog) throws(SystemError) -> [UInt8]? {
        let place = SourceLocation(path: displayPath(entry))
        let full = FilePath.resolved(displayPath(entry))
        switch entry.kind {
        case .folder:
            return nil
        case .special:
            log.record(.specialFile(at: place))
            return nil
        case .symbolicLink where !FilePath.contains(FilePath.resolved(path), full):
            log.record(.linkLeavesFolder(at: place))
            return nil
        case .symbolicLink where try FilePath.kind(of: full) != .file:
            log.record(.linkedFolder(at: place))
            return nil
        case .symbolicLink, .file:
            return try FileDescriptor(reading: full).readAll()
        }
    }

    /// The text of an entry; nil, with an error, when it can't be read or is not UTF-8.
    func text(of entry: FolderEntry, recording log: inout DiagnosticLog) throws(SystemError) -> String? {
        guard let bytes = try bytes(of: entry, recording: &log) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            log.record(.notUTF8(at: SourceLocation(path: displayPath(entry))))
            return nil
        }
        return text
    }
}
