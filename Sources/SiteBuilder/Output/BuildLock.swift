#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Keeps two builds beside each other from interleaving: an advisory lock on the folder that holds the output.
///
/// The lock is the system's, so a killed build leaves none behind, and no lock file is needed.
struct BuildLock: ~Copyable {
    private let folder: FileDescriptor

    /// Waits until no other build holds the lock; `whileWaiting` is called once when there is one.
    init(beside path: String, whileWaiting: () -> Void) throws(SystemError) {
        let folder = try FileDescriptor(reading: path)
        let descriptor = folder.number
        if flock(descriptor, LOCK_EX | LOCK_NB) == -1 {
            guard errno == EWOULDBLOCK else { throw SystemError("lock", path: path, code: errno) }
            whileWaiting()
            try checked("lock", path: path) { flock(descriptor, LOCK_EX) }
        }
        self.folder = folder
    }
}
