private import CCmark

/// The libcmark that this process runs with: another one may write other HTML.
package enum MarkdownLibrary {
    /// Such as `0.30.2`.
    package static var version: String { unsafe String(cString: cmark_version_string()) }
}
