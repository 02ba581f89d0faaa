#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Questions about paths that only the disk can answer.
enum FilePath {
    /// The kind of what stands at a path, nil for nothing. Links are not followed.
    static func kind(of path: String) throws(SystemError) -> FolderEntry.Kind? {
        var status = stat()
        if lstat(path, &status) == -1 {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw SystemError("look at", path: path, code: errno)
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .symbolicLink
        default: .special
        }
    }

    /// The absolute path without links; what does not exist yet is kept as written below the last folder that does.
    static func resolved(_ path: String) -> String {
        var existing = path.isEmpty ? "." : path
        var rest: [Substring] = []
        while true {
            if let real = realpath(existing, nil) {
                defer { free(real) }
                let base = String(cString: real)
                return rest.isEmpty ? base : (base == "/" ? "" : base) + "/" + rest.reversed().joined(separator: "/")
            }
            let (parent, last) = split(existing)
            rest.append(last)
            existing = parent
        }
    }

    /// The folder that holds a path, and the path's last part. Slashes at the end do not count.
    static func split(_ path: String) -> (parent: String, last: Substring) {
        var trimmed = Substring(path)
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        guard let slash = trimmed.lastIndex(of: "/") else { return (".", trimmed) }
        let last = trimmed[trimmed.index(after: slash)...]
        return (slash == trimmed.startIndex ? "/" : String(trimmed[..<slash]), last)
    }

    /// True when `path` is `folder` or lies below it; both resolved.
    static func contains(_ folder: String, _ path: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
    }
}
