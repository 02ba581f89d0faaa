internal import Diagnostics
internal import Synchronization

/// The site that stood before the one that stands now, kept to be made into the next one: nearly all its files and folders
/// are those of the next, and making thousands of folders costs more than to render what changed.
///
/// It lies in the cache, and shares its files with the site as further names of them.
final class SpareSite: Sendable {
    let path: String
    /// The folders that were there, below `path`.
    let folders: Set<String>
    /// The files that are there and of which nothing was said yet.
    private let files: Mutex<[String: Checksum]>

    /// - Parameter manifest: of exactly the files that lie at the path.
    init(at path: String, manifest: Manifest) {
        self.path = path
        var files = manifest.checksums
        // No manifest knows its own checksum: one that no manifest has lets it be written anew.
        files[Manifest.fileName] = Checksum(of: [])
        folders = manifest.folders
        self.files = Mutex(files)
    }

    /// Speaks of a file: gives its checksum when it is there, and never again.
    func take(_ path: String) -> Checksum? { files.withLock { $0.removeValue(forKey: path) } }

    /// The files of which nothing was said.
    var rest: [String] { files.withLock { $0.keys.sorted { $0.utf8ByteOrder < $1.utf8ByteOrder } } }
}
