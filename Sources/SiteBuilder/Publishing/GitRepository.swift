/// A git repository, worked on through git's plumbing: no work tree and no index of its owner is
/// touched.
struct GitRepository: Sendable {
    /// The folder of git's own files.
    let folder: String
    private let workingFolder: String

    /// Finds the repository around a folder.
    init(around workingFolder: String) throws {
        self.workingFolder = workingFolder
        do {
            let run = try ProgramRun(
                "git", ["-C", workingFolder, "rev-parse", "--absolute-git-dir"], environment: ["LC_ALL": "C"])
            guard run.status == 0 else { throw PublicationFailure.noRepository }
            folder = run.text
        } catch is SystemError {
            throw PublicationFailure.gitMissing
        }
    }

    /// Runs a git command and gives how it ended. Messages come in English, so that they can be told apart.
    func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) throws(SystemError) -> ProgramRun {
        let language = ["LC_ALL": "C", "LANGUAGE": "C"]
        return try ProgramRun(
            "git", ["-C", workingFolder] + arguments, input: input, environment: language.merging(environment) { $1 })
    }

    /// Runs a git command that has no reason to fail.
    ///
    /// - Throws: `PublicationFailure.gitFailed` with what git said.
    @discardableResult
    func answer(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> ProgramRun {
        let run = try run(arguments, input: input, environment: environment)
        guard run.status == 0 else {
            throw PublicationFailure.gitFailed(arguments.first ?? "", details: run.errors)
        }
        return run
    }

    /// The names that git gives to the bytes of files, which it also stores when asked to.
    func objectNames(ofFiles paths: [String], storing isStoring: Bool) throws -> [String] {
        guard !paths.isEmpty else { return [] }
        let list = Array((paths.joined(separator: "\n") + "\n").utf8)
        let arguments = ["hash-object", "--no-filters", "--stdin-paths"] + (isStoring ? ["-w"] : [])
        return try answer(arguments, input: list).text.split(separator: "\n").map(String.init)
    }

    /// The files of a commit.
    func entries(of commit: String) throws -> [GitTreeEntry] {
        try answer(["ls-tree", "-r", "-z", "-l", "--full-tree", commit]).output
            .split(separator: 0).compactMap(GitTreeEntry.init)
    }

    func has(_ object: String) throws(SystemError) -> Bool {
        try run(["cat-file", "-e", object]).status == 0
    }
}

extension ProgramRun {
    /// The output without the line end that closes it.
    var text: String {
        String(decoding: output.last == 0xA ? output.dropLast() : output[...], as: UTF8.self)
    }
}

/// A file of a git tree.
struct GitTreeEntry: Hashable, Sendable {
    static let plainMode = "100644"

    var mode: String
    var object: String
    var path: String
    var size: Int

    init(mode: String = plainMode, object: String, path: String, size: Int = 0) {
        self.mode = mode
        self.object = object
        self.path = path
        self.size = size
    }

    /// Reads a line of `git ls-tree -l -z`: `mode type object size`, a tab, the path.
    init?(_ line: ArraySlice<UInt8>) {
        let text = String(decoding: line, as: UTF8.self)
        guard let tab = text.firstIndex(of: "\t") else { return nil }
        let parts = text[..<tab].split(separator: " ")
        guard parts.count == 4 else { return nil }
        self.init(
            mode: String(parts[0]), object: String(parts[2]), path: String(text[text.index(after: tab)...]),
            size: Int(parts[3]) ?? 0)
    }

    /// The line that `git update-index --index-info -z` takes.
    var indexLine: String { "\(mode) \(object)\t\(path)\0" }
}
