internal import Rendering

/// A server-sent event for the reload script: `{"version":"17-3","problems":["seeds/a.txt:1:1: error: …"]}`.
struct PreviewMessage {
    let version: String
    let problems: [String]

    /// On one line, since a line end would end the event.
    var json: String {
        JSONValue.object(["version": .text(version), "problems": .list(problems.map(JSONValue.text))]).serialized
    }
}
