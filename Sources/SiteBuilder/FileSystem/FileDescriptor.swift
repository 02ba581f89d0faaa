#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// An open file or folder, closed when its owner goes.
struct FileDescriptor: ~Copyable {
    let number: Int32
    let path: String

    /// Opens a file for reading. A symbolic link in last place is refused unless `followingLinks`.
    init(reading path: String, followingLinks: Bool = false) throws(SystemError) {
        let flags = O_RDONLY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
        number = try checked("open", path: path) { open(path, flags) }
        self.path = path
    }

    /// Creates a file for writing; it must not exist. Its mode is set whatever the umask.
    init(creating path: String, mode: mode_t = 0o644) throws(SystemError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        number = try checked("create", path: path) { open(path, flags, mode) }
        self.path = path
        let descriptor = number
        try checked("set the mode of", path: path) { fchmod(descriptor, mode) }
    }

    deinit {
        close(number)
    }

    /// The whole content of the file.
    borrowing func readAll() throws(SystemError) -> [UInt8] {
        var status = stat()
        let descriptor = number
        try checked("read", path: path) { fstat(descriptor, &status) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size) + 1)
        while true {
            let wanted = max(bytes.capacity - bytes.count, 65_536)
            var failure: SystemError?
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                let base = buffer.baseAddress
                do throws(SystemError) {
                    count = try checked("read", path: path) { read(descriptor, base, wanted) }
                } catch {
                    failure = error
                    count = 0
                }
            }
            if let failure { throw failure }
            if chunk.isEmpty { return bytes }
            if bytes.isEmpty, chunk.count == Int(status.st_size) { bytes = chunk } else { bytes += chunk }
        }
    }

    /// Writes all bytes.
    borrowing func write(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        let descriptor = number
        while written < bytes.count {
            let start = written
            written += try checked("write", path: path) {
                bytes.withUnsafeBytes { buffer in
                    #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
                    #else
                    Darwin.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
                    #endif
                }
            }
        }
    }
}
