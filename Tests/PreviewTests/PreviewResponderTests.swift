import Rendering
import SiteBuilder
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(5))) struct PreviewResponderTests {
    private let state = PreviewState()
    private let folder: PreviewFolder

    init() throws {
        folder = try PreviewFolder()
    }

    private func show() async throws {
        state.show(try await SiteBuilder(folder.options).preview(remembering: BuildMemory()).site, problems: [])
    }

    private func answer(
        _ path: String, method: String = "GET", host: String? = "127.0.0.1:8000", range: String? = nil
    ) -> PreviewResponse {
        let request = PreviewRequest(method: method, path: path, host: host, range: range)
        return PreviewResponder(state, port: 8000).response(to: request)
    }

    private func text(_ response: PreviewResponse) -> String {
        guard case .bytes(let bytes) = response.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("Every file of the would-be site is served with its bytes, pages with the script before their end")
    func servesSite() async throws {
        try await show()
        let site = try #require(state.site)
        let files = try await site.allFiles(jobs: 2)
        #expect(files.count > 60)
        for file in files {
            let response = answer("/" + file.path)
            #expect(response.status == .done, "\(file.path)")
            #expect(response.headers["Content-Type"] != "application/octet-stream", "\(file.path)")
            if file.path.hasSuffix(".html") {
                let script = "<script src=\"/_depeche/reload.js\" data-version=\"\(state.version)\" defer></script>"
                #expect(
                    text(response).replacing(script + "</body>", with: "</body>")
                        == String(decoding: file.bytes, as: UTF8.self))
            } else {
                #expect(response.body == .bytes(file.bytes), "\(file.path)")
            }
        }
    }

    @Test("A folder answers with its page, a folder without its slash leads there, and nothing else is found")
    func findsPages() async throws {
        try await show()
        #expect(text(answer("/fr/")) == text(answer("/fr/index.html")))
        #expect(answer("/fr").headers["Location"] == "/fr/")
        for path in ["/fr/nothing", "/../seeds/a.txt", "/%2e%2e/seeds/a.txt", "/SHA256SUMS", "/fr/nothing/"] {
            let response = answer(path)
            #expect(response.status == .missing, "\(path)")
            #expect(text(response).contains("<html"), "\(path)")
        }
    }

    @Test("Originals keep their bytes, and name their encoding only when it is UTF-8")
    func servesOriginals() async throws {
        try await show()
        #expect(answer("/fr/originaux/a.txt").headers["Content-Type"] == "text/plain; charset=utf-8")
        let old = answer("/fr/originaux/b.txt")
        #expect(old.headers["Content-Type"] == "text/plain")
        guard case .bytes(let bytes) = old.body else { return }
        #expect(bytes.contains(0xE9))
    }

    @Test("A range gives a part of a file, and one beyond its end gives its size")
    func servesRanges() async throws {
        try await show()
        let part = answer("/robots.txt", range: "bytes=0-4")
        #expect(part.status == .partOnly)
        #expect(text(part) == "User-")
        #expect(part.headers["Content-Range"]?.hasPrefix("bytes 0-4/") == true)
        #expect(answer("/robots.txt", range: "bytes=99999-").status == .noSuchRange)
    }

    @Test("Only this machine's names are answered to, and only for reading")
    func checksHost() async throws {
        try await show()
        for host in ["evil.example", "127.0.0.1:8001", "127.0.0.1", "localhost:8000.evil.example", nil] {
            #expect(answer("/fr/", host: host).status == .wrongHost)
        }
        for host in ["localhost:8000", "LOCALHOST:8000", "[::1]:8000"] {
            #expect(answer("/fr/", host: host).status == .done)
        }
        #expect(answer("/fr/", method: "POST").status == .wrongMethod)
        #expect(answer("/fr/", method: "HEAD").status == .done)
    }

    @Test("Before the first good site, a page waits for it and shows the problems")
    func waits() {
        state.show(nil, problems: ["seeds/a.txt:1:1: error: A seed must hold a text"])
        let response = answer("/fr/")
        #expect(response.status == .notReady)
        #expect(text(response).contains("/_depeche/reload.js"))
        #expect(answer("/_depeche/reload.js").headers["Content-Type"] == "text/javascript; charset=utf-8")
    }

    @Test("Listeners hear the state at once, then every new one; problems keep the version")
    func tellsListeners() async throws {
        try await show()
        let version = state.version
        var messages = state.messages().makeAsyncIterator()
        #expect(await messages.next() == #"{"version":"\#(version)","problems":[]}"#)
        state.show(nil, problems: ["a: “b”\n"])
        #expect(await messages.next() == #"{"version":"\#(version)","problems":["a: “b”\n"]}"#)
        #expect(state.version == version)
        try await show()
        #expect(await messages.next()?.contains(version) == false)
    }
}
