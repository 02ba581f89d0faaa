/// A file that is written over in one step: at any moment it is whole, the old or the new one.
enum ReplacedFile {
    /// Writes a file, and the folders above it that are missing.
    static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let (folder, name) = FilePath.split(path)
        try createFolders(folder)
        let hidden = "\(folder)/.\(name).depeche-new"
        try FolderChanges.remove(hidden)
        do throws(SystemError) {
            try FileDescriptor.creating(hidden).write(bytes)
            try FolderChanges.rename(hidden, to: path)
        } catch {
            try FolderChanges.remove(hidden)
            throw error
        }
    }

    private static func createFolders(_ path: String) throws(SystemError) {
        guard try FilePath.kind(of: path) == nil else { return }
        let parent = FilePath.split(path).parent
        if parent != path { try createFolders(parent) }
        try FolderChanges.create(path)
    }
}
