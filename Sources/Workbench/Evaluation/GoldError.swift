/// The gold set itself is wrong.
enum GoldError: Error {
    /// A text in which the tool finds an error, so that there is nothing to score.
    case unreadable(String)
}
