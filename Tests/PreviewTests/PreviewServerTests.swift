import Foundation
import SiteBuilder
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@testable import Preview

@Suite(.timeLimit(.minutes(5))) struct PreviewServerTests {
    @Test("Pages come over the wire, and a taken port leads to the next")
    func serves() async throws {
        let (folder, state) = (try PreviewFolder(), PreviewState())
        state.show(try await SiteBuilder(folder.options).preview(remembering: BuildMemory()).site, problems: [])
        let server = try PreviewServer(state, port: 18_431)
        let serving = Task { try await server.run() }
        defer { serving.cancel() }
        try await server.waitUntilListening()
        let url = try #require(URL(string: "http://127.0.0.1:\(server.port)/fr/"))
        let (data, response) = try await URLSession.shared.data(from: url)
        #expect((response as? HTTPURLResponse)?.statusCode == 200)
        #expect(String(decoding: data, as: UTF8.self).contains("Owkin recrute"))
        #expect(try PreviewServer(state, port: server.port).port > server.port)
    }
}
