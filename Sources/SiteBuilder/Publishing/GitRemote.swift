/// A remote repository, and what its refusals mean.
struct GitRemote: Sendable {
    private let name: String
    private let repository: GitRepository

    /// `name` is the name of a remote of the repository, or an address.
    init(_ name: String, in repository: GitRepository) {
        self.name = name
        self.repository = repository
    }

    /// The newest commit of a branch; nil when the remote has no such branch.
    func newestCommit(of branch: String) throws -> String? {
        let run = try talk(["ls-remote", "--quiet", "--", name, "refs/heads/\(branch)"], about: branch)
        return run.text.split(separator: "\t").first.map(String.init)
    }

    /// Brings the branch here. A repository that is cut off stays so: only the newest commit is brought.
    func fetch(_ branch: String) throws {
        let isShallow = try repository.answer(["rev-parse", "--is-shallow-repository"]).text == "true"
        let arguments = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head"] + (isShallow ? ["--depth=1"] : [])
        _ = try talk(arguments + ["--", name, "refs/heads/\(branch)"], about: branch)
    }

    /// Makes a commit the newest of a branch, if `old` still is.
    func push(_ commit: String, to branch: String, replacing old: String?) throws {
        let reference = "refs/heads/\(branch)"
        let lease = "--force-with-lease=\(reference):\(old ?? "")"
        _ = try talk(["push", "--quiet", lease, "--", name, "\(commit):\(reference)"], about: branch)
    }

    private func talk(_ arguments: [String], about branch: String) throws -> ProgramRun {
        let run = try repository.run(arguments)
        if run.status == 0 { return run }
        throw failure(of: arguments[0], run, about: branch)
    }

    /// What git's message means for the person who publishes.
    private func failure(of command: String, _ run: ProgramRun, about branch: String) -> PublicationFailure {
        let details = run.errors
        let lowered = details.lowercased()
        func says(_ phrases: [String]) -> Bool { phrases.contains { lowered.contains($0) } }
        if says(Self.moved) { return .branchMovedOn(branch) }
        if says(Self.forbidden) { return .noPermission(name, details: details) }
        if says(["remote rejected", "hook declined", "protected branch"]) {
            return .refusedByRemote(name, details: details)
        }
        if says(Self.gone) { return .remoteGone(name, details: details) }
        return .gitFailed(command, details: details)
    }

    private static let moved = [
        "stale info", "non-fast-forward", "fetch first", "cannot lock ref", "reference already exists",
    ]
    private static let forbidden = [
        "permission denied", "insufficient permission", "authentication failed", "could not read username",
        "could not read password", "error: 403", "error: 401", "access denied", "not allowed to push",
        "terminal prompts disabled",
    ]
    private static let gone = [
        "does not appear to be a git repository", "could not read from remote repository", "repository not found",
        "unable to access", "could not resolve host", "connection refused", "timed out", "no such remote",
        "does not exist", "not a git repository", "error: 404",
    ]
}
