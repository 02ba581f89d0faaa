internal import Diagnostics
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Something in a folder tree.
struct FolderEntry: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case file, folder, symbolicLink
        /// A pipe, a socket or a device: never read, since reading could wait for ever.
        case special
    }

    /// The path below the folder that was walked, with `/` between its parts.
    var name: String
    var kind: Kind
    /// The size of a file in bytes.
    var size: Int
}

extension FolderEntry {
    /// Everything below a folder, folders before what they hold, in byte order of the names whatever the order of the disk.
    ///
    /// Symbolic links are listed, never followed. A folder for which `isSkipped` answers true is listed but not entered.
    /// - Throws: `SystemError` when the folder can't be read, or for a name that is not UTF-8.
    static func walk(
        _ root: String, skipping isSkipped: (FolderEntry) -> Bool = { _ in false }
    ) throws(SystemError) -> [FolderEntry] {
        try walk(root, skipping: isSkipped) { entry, _ in entry }
    }

    /// The same with what the system tells of each entry.
    static func walk<Found>(
        _ root: String, skipping isSkipped: (FolderEntry) -> Bool = { _ in false },
        _ look: (FolderEntry, stat) -> Found
    ) throws(SystemError) -> [Found] {
        var found: [(name: String, found: Found)] = []
        var waiting = [""]
        while let folder = waiting.popLast() {
            let path = folder.isEmpty ? root : "\(root)/\(folder)"
            var folders: [String] = []
            for name in try names(in: path) {
                var status = stat()
                let entry = try FolderEntry(
                    name: folder.isEmpty ? name : "\(folder)/\(name)", below: root, status: &status)
                found.append((entry.name, look(entry, status)))
                if entry.kind == .folder, !isSkipped(entry) { folders.append(entry.name) }
            }
            waiting += folders.reversed()
        }
        return found.sorted { $0.name.utf8ByteOrder < $1.name.utf8ByteOrder }.map(\.found)
    }

    private init(name: String, below root: String, status: inout stat) throws(SystemError) {
        let path = "\(root)/\(name)"
        try checked("look at", path: path) { lstat(path, &status) }
        self.name = name
        size = Int(status.st_size)
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .special
            }
    }

    private static func names(in path: String) throws(SystemError) -> [String] {
        guard let stream = opendir(path) else { throw SystemError("read the folder", path: path, code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
                String(validating: buffer.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let name else { throw SystemError("read a file name that is not UTF-8 in", path: path, code: EILSEQ) }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        if errno != 0 { throw SystemError("read the folder", path: path, code: errno) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
