#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// An open file or folder, closed when its owner goes.
struct FileDescriptor: ~Copyable {
    let number: Int32
    let path: String

    private init(number: Int32, path: String) {
        self.number = number
        self.path = path
    }

    /// Opens a file or folder for reading. A symbolic link in last place is refused.
    init(reading path: String) throws(SystemError) {
        let number = try checked("open", path: path) { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
        self.init(number: number, path: path)
    }

    /// Creates a file for writing; it must not exist. Its mode is set whatever the umask.
    static func creating(_ path: String, mode: mode_t = 0o644) throws(SystemError) -> FileDescriptor {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let number = try checked("create", path: path) { open(path, flags, mode) }
        let file = FileDescriptor(number: number, path: path)
        try checked("set the mode of", path: path) { fchmod(number, mode) }
        return file
    }

    /// Opens a file to add to its end; it is made when it is not there.
    static func appending(to path: String) throws(SystemError) -> FileDescriptor {
        let number = try checked("open", path: path) { open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644) }
        return FileDescriptor(number: number, path: path)
    }

    /// Standard input, under a number of its own.
    static func standardInput() throws(SystemError) -> FileDescriptor {
        let number = try checked("read", path: "standard input") { dup(0) }
        return FileDescriptor(number: number, path: "standard input")
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
        var wanted = Int(status.st_size) + 1
        while true {
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
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            wanted = 65_536
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
