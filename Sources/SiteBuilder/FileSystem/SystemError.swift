#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The operating system refused something: broken machinery, not an author's mistake. Exit code 3.
package struct SystemError: Error, Hashable {
    /// What was tried, as a verb phrase: "write", "open", "exchange the folders".
    package var operation: String
    package var path: String
    /// The number of the error (`errno`).
    package var code: Int32

    package init(_ operation: String, path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    static let noMemory = ENOMEM
}

extension SystemError: CustomStringConvertible {
    package var description: String {
        "\(path): error: Could not \(operation): \(String(cString: strerror(code)))"
    }
}

/// Runs a C call that answers -1 on failure, again when a signal interrupted it.
///
/// - Throws: `SystemError` with the operation, the path and `errno`.
@discardableResult
func checked<Answer: SignedInteger>(
    _ operation: String, path: String, _ call: () -> Answer
) throws(SystemError) -> Answer {
    while true {
        let answer = call()
        if answer != -1 { return answer }
        if errno != EINTR { throw SystemError(operation, path: path, code: errno) }
    }
}
