internal import CFileSystem
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Changes to folders, each one step of the operating system or a walk of such steps.
enum FolderChanges {
    /// Creates a folder; its mode is set whatever the umask. An existing folder is left as it is.
    static func create(_ path: String, mode: mode_t = 0o755) throws(SystemError) {
        if mkdir(path, mode) == -1 {
            if errno == EEXIST, try FilePath.kind(of: path) == .folder { return }
            throw SystemError("create the folder", path: path, code: errno)
        }
        try checked("set the mode of", path: path) { chmod(path, mode) }
    }

    /// Removes a folder with all it holds; links are removed, not followed. Nothing there is fine.
    static func remove(_ path: String) throws(SystemError) {
        guard let kind = try FilePath.kind(of: path) else { return }
        guard kind == .folder else {
            try checked("remove", path: path) { unlink(path) }
            return
        }
        for entry in try FolderEntry.walk(path).reversed() {
            let full = "\(path)/\(entry.name)"
            try checked("remove", path: full) { entry.kind == .folder ? rmdir(full) : unlink(full) }
        }
        try checked("remove", path: path) { rmdir(path) }
    }

    static func rename(_ source: String, to target: String) throws(SystemError) {
        try checked("rename to \(target)", path: source) {
            #if canImport(Glibc)
            Glibc.rename(source, target)
            #else
            Darwin.rename(source, target)
            #endif
        }
    }

    /// Exchanges two folders in one step. Answers false where the system does not offer that.
    static func exchange(_ left: String, _ right: String) throws(SystemError) -> Bool {
        if depeche_exchange(left, right) == 0 { return true }
        if [ENOSYS, EINVAL, ENOTSUP].contains(errno) { return false }
        throw SystemError("exchange with \(right)", path: left, code: errno)
    }

    /// Gives a file a second name, which keeps its bytes and its time of change; a copy with the same time where the
    /// file system or the file's owner allows no second name.
    static func linkOrCopy(_ source: String, to target: String) throws(SystemError) {
        #if canImport(Glibc)
        let answer = Glibc.link(source, target)
        #else
        let answer = Darwin.link(source, target)
        #endif
        if answer == 0 { return }
        guard [EPERM, EMLINK, ENOTSUP, EACCES].contains(errno) else {
            throw SystemError("link to \(target)", path: source, code: errno)
        }
        var status = stat()
        try checked("look at", path: source) { lstat(source, &status) }
        let copy = try FileDescriptor.creating(target, mode: status.st_mode & 0o777)
        try copy.write(FileDescriptor(reading: source).readAll())
        let descriptor = copy.number
        #if canImport(Darwin)
        let times = [status.st_atimespec, status.st_mtimespec]
        #else
        let times = [status.st_atim, status.st_mtim]
        #endif
        try checked("set the time of", path: target) { futimens(descriptor, times) }
    }

    /// Makes a symbolic link with the same target as another one.
    static func copyLink(_ source: String, to target: String) throws(SystemError) {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        try checked("read the link", path: source) { readlink(source, &buffer, Int(PATH_MAX)) }
        try checked("create the link", path: target) { symlink(buffer, target) }
    }

    /// Writes all that waits for the file system of a folder to its disk.
    static func flush(_ path: String) throws(SystemError) {
        let folder = try FileDescriptor(reading: path)
        let descriptor = folder.number
        try checked("flush to disk", path: path) { depeche_flush_file_system(descriptor) }
    }
}
