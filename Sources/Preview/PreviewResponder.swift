internal import Rendering
internal import SiteBuilder

/// Answers requests from the site as it would be, the way a host would: content types, 404 page, ranges, redirects of
/// folders; and with the script that reloads the page.
package struct PreviewResponder: Sendable {
    static let eventsPath = "_depeche/events"
    static let scriptPath = "_depeche/reload.js"

    private let state: PreviewState
    /// The values of `Host` under which the server may be called. Another page in the browser, whose own host name was
    /// made to lead here, calls it by that name (DNS rebinding).
    private let hosts: Set<String>

    package init(_ state: PreviewState, port: Int) {
        self.state = state
        hosts = Set(["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" })
    }

    package func response(to request: PreviewRequest) -> PreviewResponse {
        var response = answer(to: request)
        // The rules of the published site hold here too, so that what they forbid is seen before it is published.
        response.headers["Content-Security-Policy"] = HostFiles.contentSecurityPolicy
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cache-Control"] = "no-store"
        return response
    }

    private func answer(to request: PreviewRequest) -> PreviewResponse {
        guard let host = request.host?.lowercased(), hosts.contains(host) else {
            return PreviewResponse(
                .wrongHost, text: "The preview answers only to \(hosts.sorted().joined(separator: ", ")).\n")
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            var refusal = PreviewResponse(.wrongMethod, text: "The preview can only be read.\n")
            refusal.headers["Allow"] = "GET, HEAD"
            return refusal
        }
        guard let path = request.sitePath else { return missing }
        if path == Self.eventsPath { return .events }
        if path == Self.scriptPath {
            return PreviewResponse(.done, ["Content-Type": MediaType.javaScript], body: Array(ReloadScript.text.utf8))
        }
        return fileResponse(at: path, to: request)
    }

    private func fileResponse(at path: String, to request: PreviewRequest) -> PreviewResponse {
        guard let site = state.site else { return waiting }
        let isFolder = path.isEmpty || path.hasSuffix("/")
        if let file = site.file(at: isFolder ? path + "index.html" : path) { return response(with: file, to: request) }
        if !isFolder, site.file(at: path + "/index.html") != nil {
            return PreviewResponse(.movedForGood, ["Location": request.path + "/"])
        }
        return missing
    }

    private func response(with file: OutputFile, to request: PreviewRequest) -> PreviewResponse {
        let type = MediaType.of(file)
        if type == MediaType.html {
            return PreviewResponse(.done, ["Content-Type": type], body: withScript(file.bytes))
        }
        let headers = ["Content-Type": type, "Accept-Ranges": "bytes"]
        switch request.byteRange(of: file.bytes.count) {
        case nil: return PreviewResponse(.done, headers, body: file.bytes)
        case .bytes(let range):
            let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.bytes.count)"
            return PreviewResponse(
                .partOnly, headers.merging(["Content-Range": place]) { $1 }, body: Array(file.bytes[range]))
        case .unsatisfiable:
            return PreviewResponse(
                .noSuchRange, headers.merging(["Content-Range": "bytes */\(file.bytes.count)"]) { $1 })
        }
    }

    /// The site's own page for what is missing.
    private var missing: PreviewResponse {
        guard let page = state.site?.file(at: "404.html") else {
            return PreviewResponse(.missing, text: "Nothing is here.\n")
        }
        return PreviewResponse(.missing, ["Content-Type": MediaType.html], body: withScript(page.bytes))
    }

    /// Before the first good site there is an empty page, on which the problems show.
    private var waiting: PreviewResponse {
        let page =
            "<!DOCTYPE html><html lang=\"en\"><title>Dépêche</title><body><p>There is no site yet.</p></body></html>"
        return PreviewResponse(.notReady, ["Content-Type": MediaType.html], body: withScript(Array(page.utf8)))
    }

    private func withScript(_ page: [UInt8]) -> [UInt8] {
        let script = "<script src=\"/\(Self.scriptPath)\" data-version=\"\(state.version)\" defer></script>"
        let end = Array("</body>".utf8)
        var place = page.count
        if page.count >= end.count {
            let last = page.count - end.count
            if let found = (0...last).last(where: { page[$0..<$0 + end.count].elementsEqual(end) }) { place = found }
        }
        return page[..<place] + Array(script.utf8) + page[place...]
    }
}
