internal import Diagnostics

// The sentences of everything that stands in the way of a publication.

extension PublicationFailure: CustomStringConvertible {
    package var description: String { "error: " + sentence }

    private var sentence: String {
        switch self {
        case .gitMissing:
            "Publishing to a branch needs git, which is not on this machine (install git, or publish with --folder)"
        case .noRepository:
            "Publishing to a branch needs a git repository, and this folder is in none (run git init, or use --folder)"
        case .branchName(let name): "“\(name)” can't be the name of a branch"
        case .branchCheckedOut(let branch):
            "The branch “\(branch)” is the one you are working on (name another with --branch, such as gh-pages)"
        case .remoteGone(let remote, let details): "The remote “\(remote)” can't be reached\(Self.appended(details))"
        case .branchMovedOn(let branch):
            "Somebody else published to “\(branch)” in the meantime; nothing was overwritten (look, then publish again)"
        case .noPermission(let remote, let details):
            "The remote “\(remote)” does not let you in\(Self.appended(details))"
        case .refusedByRemote(let remote, let details):
            "The remote “\(remote)” refused the publication\(Self.appended(details))"
        case .gitFailed(let command, let details): "git \(command) failed\(Self.appended(details))"
        case .folderMissing(let path):
            "There is no folder “\(path)”; if it is mounted, it is not now (create it to publish there for the first time)"
        case .folderOverlapsSite(let path): "The folder “\(path)” must not be, hold or lie in the output folder"
        case .folderIsForeign(let path, let stranger):
            "“\(path)” holds files that depeche did not publish, such as “\(stranger)” (name an empty folder)"
        case .foreignFileInTheWay(let path, let target):
            "At \(target) a file that depeche did not publish stands where one of the site belongs: “\(path)” (move it away)"
        case .removesMuch(let removed):
            "\(removed) addresses would be removed, more than a tenth of the site (if that is meant, add --allow-removals)"
        }
    }

    /// The last line that the other program said, since it is the one that says why.
    private static func appended(_ details: String) -> String {
        let lines = details.split(separator: "\n").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        return lines.isEmpty ? "" : ": " + lines.prefix(3).joined(separator: " / ")
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension Diagnostic {
    static func notBuilt(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "publish.not-built", at: SourceLocation(path: path), "Here is no site that depeche built",
            suggestion: "run depeche build first")
    }

    static func changedSinceBuild(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "publish.changed", at: location, "This file is not as the build left it",
            suggestion: "run depeche build again")
    }

    static func missingSinceBuild(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "publish.missing", at: location, "This file of the build is missing",
            suggestion: "run depeche build again")
    }

    static func notPublishable(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, rule: "publish.not-publishable", at: location,
            "Only plain files with a name on one line are published; this one is left out")
    }
}
