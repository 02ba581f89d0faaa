#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The two streams of the terminal. Results go to the output, all else to the errors.
enum Console {
    static func output(_ text: String) {
        write(text + "\n", to: 1)
    }

    static func error(_ text: String) {
        write(text + "\n", to: 2)
    }

    /// Writes without a line end, for a progress line.
    static func errorFragment(_ text: String) {
        write(text, to: 2)
    }

    /// Asks a question on the terminal, even when standard input is a file; nil when there is no terminal.
    static func ask(_ question: String) -> String? {
        guard let terminal = fopen("/dev/tty", "r+") else { return nil }
        defer { fclose(terminal) }
        fputs(question, terminal)
        fflush(terminal)
        var buffer = [CChar](repeating: 0, count: 256)
        guard fgets(&buffer, Int32(buffer.count), terminal) != nil else { return "" }
        let line = buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
        return String(decoding: line, as: UTF8.self)
    }

    static var isErrorTerminal: Bool { isatty(2) == 1 }

    static var isOutputTerminal: Bool { isatty(1) == 1 }

    /// A closed pipe ends the writing, never the program.
    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                return
            }
        }
    }
}
