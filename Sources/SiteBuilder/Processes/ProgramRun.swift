#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A program that was run to its end, with all that it printed.
///
/// Input and output go through files without a name rather than pipes, so neither side ever waits for the other.
struct ProgramRun: Sendable {
    /// The exit code; 128 and the signal's number when a signal ended it.
    let status: Int32
    let output: [UInt8]
    /// What it printed for people.
    let errors: String

    /// Runs a program that is looked for in `PATH`. It stays in the terminal's group, so it may ask and be interrupted.
    ///
    /// - Throws: `SystemError` when there is no such program or it can't be started.
    init(
        _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) throws(SystemError) {
        let source = try UnnamedFile()
        let printed = try UnnamedFile()
        let complaints = try UnnamedFile()
        try source.fill(with: input)
        let process = try Self.spawn(
            program, [program] + arguments, environment,
            streams: [source.descriptor, printed.descriptor, complaints.descriptor])
        var state: Int32 = 0
        try checked("wait for", path: program) { waitpid(process, &state, 0) }
        status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + state & 0x7F
        output = try printed.content()
        errors = String(decoding: try complaints.content(), as: UTF8.self)
    }

    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String: String], streams: [Int32]
    ) throws(SystemError) -> pid_t {
        #if canImport(Glibc)
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (number, stream) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
        }
        // This program may ignore the signals that end the other: it waits for the other's end.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let words = CStringList(arguments)
        let variables = CStringList(Self.variables(with: environment))
        var process: pid_t = 0
        let code = posix_spawnp(&process, program, &actions, &attributes, words.pointers, variables.pointers)
        guard code == 0 else { throw SystemError("run", path: program, code: code) }
        return process
    }

    /// The environment of this process with some variables set anew.
    private static func variables(with changes: [String: String]) -> [String] {
        var kept: [String] = []
        var next = environ
        while let variable = next.pointee {
            let text = String(cString: variable)
            if changes[String(text.prefix { $0 != "=" })] == nil { kept.append(text) }
            next += 1
        }
        return kept + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
}

/// Strings as C functions take them: a list of pointers with nil at its end.
private final class CStringList {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) {
        pointers = strings.map { strdup($0) } + [nil]
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}

/// A file that has no name and goes with its owner.
private struct UnnamedFile: ~Copyable {
    private let stream: UnsafeMutablePointer<FILE>
    var descriptor: Int32 { fileno(stream) }

    init() throws(SystemError) {
        guard let stream = tmpfile() else { throw SystemError("create", path: "a temporary file", code: errno) }
        self.stream = stream
    }

    deinit {
        fclose(stream)
    }

    func fill(with bytes: [UInt8]) throws(SystemError) {
        guard fwrite(bytes, 1, bytes.count, stream) == bytes.count, fflush(stream) == 0 else {
            throw SystemError("write", path: "a temporary file", code: errno)
        }
        rewind(stream)
    }

    func content() throws(SystemError) -> [UInt8] {
        guard fseek(stream, 0, SEEK_END) == 0 else {
            throw SystemError("read", path: "a temporary file", code: errno)
        }
        let size = ftell(stream)
        rewind(stream)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = fread(buffer.baseAddress, 1, size, stream)
        }
    }
}
