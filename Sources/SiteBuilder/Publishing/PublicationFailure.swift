/// Why nothing, or not all, was published.
package enum PublicationFailure: Error, Hashable, Sendable {
    case gitMissing
    case noRepository
    case branchName(String)
    case branchCheckedOut(String)
    case remoteGone(String, details: String)
    case branchMovedOn(String)
    case noPermission(String, details: String)
    case refusedByRemote(String, details: String)
    case gitFailed(String, details: String)
    case folderMissing(String)
    case folderOverlapsSite(String)
    case folderIsForeign(String, stranger: String)
    case foreignFileInTheWay(String, of: String)
    case removesMuch(removed: Int)

    /// The exit code: 3 for what the system or the other side refused, 1 for what a person has to decide.
    package var outcome: Outcome {
        switch self {
        case .branchName, .branchCheckedOut: .wrongUsage
        case .folderOverlapsSite, .folderIsForeign, .foreignFileInTheWay, .removesMuch: .inputHasErrors
        default: .systemFailed
        }
    }
}
