/// An article as a feed tells it.
struct FeedItem {
    let url: String
    let title: String
    /// RFC 3339.
    let published: String
    let author: String
    let topics: [FeedView.Category]
    let language: String
    let summary: String?
    let html: String
}
