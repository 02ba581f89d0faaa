#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A file that appears whole or not at all, and never in the place of another.
enum NewFile {
    /// Writes a file; false, and nothing is changed, when something stands there already.
    ///
    /// It is written under a hidden name first, which readers of the folder pass over.
    static func write(_ bytes: [UInt8], to path: String) throws(SystemError) -> Bool {
        guard try FilePath.kind(of: path) == nil else { return false }
        let (folder, name) = FilePath.split(path)
        let hidden = "\(folder)/.\(name).depeche-new"
        try FolderChanges.remove(hidden)
        do throws(SystemError) {
            try FileDescriptor.creating(hidden).write(bytes)
            try FolderChanges.linkOrCopy(hidden, to: path)
        } catch {
            try FolderChanges.remove(hidden)
            if error.code == EEXIST { return false }
            throw error
        }
        try FolderChanges.remove(hidden)
        return true
    }
}
