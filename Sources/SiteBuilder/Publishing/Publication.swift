package import Diagnostics

/// A publication that is planned and not yet carried out.
package struct Publication: Sendable {
    /// What would change.
    package let plan: PublicationPlan

    private let options: PublishOptions
    private let site: FinishedSite
    private let files: [PublishedFile]
    private let target: any PublicationTarget
    private let lock: SharedLock

    /// What messages call the place.
    package var targetName: String { target.name }

    /// Reads the output folder and the place where it is published, and compares them.
    ///
    /// Gives nil after recording errors for an output folder that is not the whole work of a build.
    /// - Throws: `PublicationFailure` for a place that can't be published to, `SystemError` when the disk refuses.
    package init?(
        _ options: PublishOptions, recording log: inout DiagnosticLog, onWaiting: () -> Void
    ) throws {
        lock = try SharedLock(beside: FilePath.split(FilePath.resolved(options.output)).parent, whileWaiting: onWaiting)
        guard let site = try FinishedSite(options.output, recording: &log) else { return nil }
        self.options = options
        self.site = site
        target =
            switch options.destination {
            case .branch(let branch, let remote):
                try GitBranchTarget(
                    branch, of: remote, in: GitRepository(around: options.repository),
                    isSingleCommit: options.isSingleCommit)
            case .folder(let path): try FolderTarget(path, apartFrom: site.folder)
            }
        files = try target.files(of: site)
        try Self.refuseForeignFiles(in: target, where: files.filter { site.built.contains($0.path) })
        let paths = Set(files.map(\.path))
        let ours = target.ours
        plan = PublicationPlan(
            files, replacing: target.entries.filter { ours.contains($0.path) || paths.contains($0.path) })
    }

    /// Publishes. Nothing is done when nothing changed.
    ///
    /// - Throws: `PublicationFailure`, also when more than a tenth of the addresses would go and that was not allowed.
    package func carryOut() throws {
        if plan.isEmpty { return }
        if plan.removesMuch, !options.allowsRemovals {
            throw PublicationFailure.removesMuch(removed: plan.removedAddressCount)
        }
        try target.publish(files, of: site, changing: plan, note: options.message)
    }

    /// A file of somebody else in the place of one of the site, in whose folder, or around which one belongs, is an error.
    private static func refuseForeignFiles(in target: any PublicationTarget, where files: [PublishedFile]) throws {
        let digests = Dictionary(files.map { ($0.path, $0.digest) }) { first, _ in first }
        let folders = Set(files.flatMap { $0.path.ancestors })
        for entry in target.entries where !target.ours.contains(entry.path) {
            let isReplaced = digests[entry.path].map { $0 != entry.digest } ?? false
            if isReplaced || folders.contains(entry.path)
                || entry.path.ancestors.contains(where: { digests[$0] != nil })
            {
                throw PublicationFailure.foreignFileInTheWay(entry.path, of: target.name)
            }
        }
    }
}

extension String {
    /// The folders that hold a path: `a` and `a/b` for `a/b/c`.
    var ancestors: [String] {
        var found: [String] = []
        var folder = self[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            found.append(String(folder))
        }
        return found
    }
}

/// A lock on the folder that holds the output, so that no build changes the site while it is published.
private final class SharedLock: Sendable {
    private let lock: BuildLock

    init(beside path: String, whileWaiting: () -> Void) throws {
        lock = try BuildLock(beside: path, whileWaiting: whileWaiting)
    }
}
