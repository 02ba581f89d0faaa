/// Where the output folder is published, and how.
package struct PublishOptions: Sendable {
    package enum Destination: Hashable, Sendable {
        /// A branch of a remote of the git repository.
        case branch(String, remote: String)
        case folder(String)
    }

    package var output = "site"
    package var destination = Destination.branch("gh-pages", remote: "origin")
    /// A folder in the git repository whose remote is meant.
    package var repository = "."
    /// The branch holds nothing but the newest site, without its history.
    package var isSingleCommit = false
    /// The subject of the commit, instead of one that counts the changes.
    package var message: String?
    package var allowsRemovals = false

    package init() {}
}
