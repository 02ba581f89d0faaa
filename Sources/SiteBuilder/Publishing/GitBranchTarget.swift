internal import Diagnostics

/// A branch of a remote repository, such as the one that GitHub or GitLab Pages shows.
struct GitBranchTarget: PublicationTarget {
    let name: String
    let entries: [PublishedFile]
    let ours: Set<String>

    private let repository: GitRepository
    private let remote: GitRemote
    private let branch: String
    private let isSingleCommit: Bool
    /// The newest commit of the branch; nil when there is no such branch.
    private let head: String?
    private let tree: [GitTreeEntry]

    /// Looks at the branch of the remote, and fetches it when this repository does not know its newest commit.
    init(_ branch: String, of remoteName: String, in repository: GitRepository, isSingleCommit: Bool) throws {
        self.repository = repository
        remote = GitRemote(remoteName, in: repository)
        name = "\(branch) of \(remoteName)"
        self.branch = branch
        self.isSingleCommit = isSingleCommit
        try Self.check(branch, in: repository)
        head = try remote.newestCommit(of: branch)
        if let head {
            if try !repository.has("\(head)^{tree}") { try remote.fetch(branch) }
            tree = try repository.entries(of: head)
        } else {
            tree = []
        }
        entries = tree.map { entry in
            let isPlain = entry.mode == GitTreeEntry.plainMode
            return PublishedFile(path: entry.path, size: entry.size, digest: isPlain ? entry.object : entry.mode)
        }
        ours = try Self.manifest(in: tree, of: repository)
    }

    private static func check(_ branch: String, in repository: GitRepository) throws {
        guard try repository.run(["check-ref-format", "refs/heads/\(branch)"]).status == 0, !branch.hasPrefix("-")
        else {
            throw PublicationFailure.branchName(branch)
        }
        if try repository.run(["symbolic-ref", "--quiet", "HEAD"]).text == "refs/heads/\(branch)" {
            throw PublicationFailure.branchCheckedOut(branch)
        }
    }

    private static func manifest(in tree: [GitTreeEntry], of repository: GitRepository) throws -> Set<String> {
        guard let entry = tree.first(where: { $0.path == Manifest.fileName }),
            let manifest = Manifest(parsing: try repository.answer(["cat-file", "blob", entry.object]).text + "\n")
        else { return [] }
        return Set(manifest.checksums.keys).union([Manifest.fileName])
    }

    func files(of site: FinishedSite) throws -> [PublishedFile] {
        let names = try repository.objectNames(ofFiles: site.files.map { "\(site.folder)/\($0.path)" }, storing: false)
        return zip(site.files, names).map { file, name in
            PublishedFile(path: file.path, size: file.size, digest: name)
        }
    }

    func publish(_ files: [PublishedFile], of site: FinishedSite, changing plan: PublicationPlan, note: String?) throws
    {
        let travelling = plan.changes.filter { $0.kind != .removed }.map { "\(site.folder)/\($0.file.path)" }
        _ = try repository.objectNames(ofFiles: travelling, storing: true)
        let newTree = try writeTree(files)
        if let head, try repository.answer(["rev-parse", "\(head)^{tree}"]).text == newTree { return }
        let commit = try writeCommit(newTree, note ?? Self.subject(of: plan))
        try remote.push(commit, to: branch, replacing: head)
    }

    // MARK: Objects

    /// Stores the tree of the files and of what others put on the branch, by way of an index of its own.
    private func writeTree(_ files: [PublishedFile]) throws -> String {
        let paths = Set(files.map(\.path))
        var next = tree.filter { !ours.contains($0.path) && !paths.contains($0.path) }
        next += files.map { GitTreeEntry(object: $0.digest, path: $0.path) }
        // Without it GitHub Pages would run Jekyll and leave out what begins with an underscore.
        if !next.contains(where: { $0.path == ".nojekyll" }) {
            let empty = try repository.answer(["hash-object", "-w", "--stdin"]).text
            next.append(GitTreeEntry(object: empty, path: ".nojekyll"))
        }
        let index = "\(repository.folder)/depeche-publish.index"
        let environment = ["GIT_INDEX_FILE": index]
        for leftover in [index, index + ".lock"] { try FolderChanges.remove(leftover) }
        let lines = Array(next.map(\.indexLine).joined().utf8)
        try repository.answer(["update-index", "-z", "--index-info"], input: lines, environment: environment)
        let written = try repository.answer(["write-tree"], environment: environment).text
        try FolderChanges.remove(index)
        return written
    }

    private func writeCommit(_ tree: String, _ subject: String) throws -> String {
        var arguments = ["commit-tree", tree]
        if let head, !isSingleCommit { arguments += ["-p", head] }
        var message = subject + "\n"
        let source = try repository.run(["rev-parse", "--quiet", "--verify", "HEAD"])
        if source.status == 0 { message += "\nBuilt from \(source.text)\n" }
        return try repository.answer(arguments, input: Array(message.utf8), environment: identity()).text
    }

    /// Who publishes: whom git knows, and the tool itself on a machine that knows nobody, such as that of CI.
    private func identity() throws -> [String: String] {
        guard try repository.run(["var", "GIT_COMMITTER_IDENT"]).status != 0 else { return [:] }
        let (name, address) = ("depeche", "depeche@localhost")
        return [
            "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": address, "GIT_COMMITTER_NAME": name,
            "GIT_COMMITTER_EMAIL": address,
        ]
    }

    private static func subject(of plan: PublicationPlan) -> String {
        let counts = [("new", plan.files(.new)), ("changed", plan.files(.changed)), ("removed", plan.files(.removed))]
        return "Publish the site: "
            + counts.filter { !$0.1.isEmpty }.map { "\($0.1.count) \($0.0)" }.joined(separator: ", ")
    }
}
