/// What the preview answers.
package struct PreviewResponse: Hashable, Sendable {
    package enum Status: Int, Sendable {
        case done = 200
        case partOnly = 206
        case movedForGood = 301
        case missing = 404
        case wrongMethod = 405
        case noSuchRange = 416
        case wrongHost = 421
        case notReady = 503
    }

    package enum Body: Hashable, Sendable {
        case bytes([UInt8])
        /// The stream of events for the reload script.
        case events
    }

    package var status: Status
    package var headers: [String: String]
    package var body: Body

    init(_ status: Status, _ headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = .bytes(body)
    }

    /// A short answer for people, such as a refusal.
    init(_ status: Status, text: String) {
        self.init(status, ["Content-Type": "text/plain; charset=utf-8"], body: Array(text.utf8))
    }

    static let events: PreviewResponse = {
        var response = PreviewResponse(.done, ["Content-Type": "text/event-stream; charset=utf-8"])
        response.body = .events
        return response
    }()
}
