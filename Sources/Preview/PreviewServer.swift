internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Serves a preview on the loopback interface (FlyingFox only here).
package struct PreviewServer: Sendable {
    private let server: HTTPServer
    package let port: Int

    /// The ports that are tried, from the wanted one on.
    private static let attempts = 50

    /// Finds a port: the wanted one, or the next that is free.
    ///
    /// - Throws: `PreviewError` when none of them is.
    package init(_ state: PreviewState, port wanted: Int) throws(PreviewError) {
        guard let port = (wanted..<wanted + Self.attempts).first(where: Self.isFree) else {
            throw .noFreePort(from: wanted, count: Self.attempts)
        }
        self.port = port
        let responder = PreviewResponder(state, port: port)
        guard let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(port)) else {
            throw .noFreePort(from: wanted, count: Self.attempts)
        }
        server = HTTPServer(
            config: HTTPServer.Configuration(address: address, logger: .disabled),
            handler: ClosureHTTPHandler { request in
                let wanted = PreviewRequest(
                    method: request.method.rawValue, path: request.target.path(), host: request.headers[.host],
                    range: request.headers[.range])
                return Self.answer(responder.response(to: wanted), to: wanted, of: state)
            })
    }

    /// Serves until the task is cancelled.
    ///
    /// - Throws: `CancellationError`, or what keeps the server from listening.
    package func run() async throws {
        do {
            try await server.run()
        } catch {
            try Task.checkCancellation()
            throw PreviewError.cannotListen(port: port, reason: error.localizedDescription)
        }
    }

    /// Waits until the server answers, for at most a minute: on a loaded machine, starting takes longer than the five
    /// seconds that FlyingFox waits.
    package func waitUntilListening() async throws { try await server.waitUntilListening(timeout: 60) }

    private static func isFree(_ port: Int) -> Bool {
        guard let port = UInt16(exactly: port), port > 0,
            let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: port),
            let socket = try? Socket(domain: Int32(AF_INET))
        else { return false }
        defer { try? socket.close() }
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: address)
            try socket.listen()
            return true
        } catch {
            return false
        }
    }

    private static func answer(
        _ response: PreviewResponse, to request: PreviewRequest, of state: PreviewState
    ) -> HTTPResponse {
        var headers = HTTPHeaders()
        for (name, value) in response.headers { headers.addValue(value, for: HTTPHeader(name)) }
        let status = HTTPStatusCode(response.status.rawValue, phrase: response.status.phrase)
        switch response.body {
        case .events where request.method != "HEAD":
            return HTTPResponse(
                statusCode: status, headers: headers, body: HTTPBodySequence(from: EventBytes(state.messages())))
        case .events:
            return HTTPResponse(statusCode: status, headers: headers)
        case .bytes(let bytes):
            headers[.contentLength] = String(bytes.count)
            let body = request.method == "HEAD" ? Data() : Data(bytes)
            return HTTPResponse(
                statusCode: status, headers: headers, body: HTTPBodySequence(data: body, suggestedBufferSize: 65_536))
        }
    }
}

/// What keeps a preview from being served.
package enum PreviewError: Error, Hashable, CustomStringConvertible {
    case noFreePort(from: Int, count: Int)
    case cannotListen(port: Int, reason: String)

    package var description: String {
        switch self {
        case .noFreePort(let first, let count):
            "None of the ports \(first) to \(first + count - 1) is free (name another with --port)"
        case .cannotListen(let port, let reason): "Could not serve on port \(port): \(reason)"
        }
    }
}

extension PreviewResponse.Status {
    /// As RFC 9110 names it.
    fileprivate var phrase: String {
        switch self {
        case .done: "OK"
        case .partOnly: "Partial Content"
        case .movedForGood: "Moved Permanently"
        case .missing: "Not Found"
        case .wrongMethod: "Method Not Allowed"
        case .noSuchRange: "Range Not Satisfiable"
        case .wrongHost: "Misdirected Request"
        case .notReady: "Service Unavailable"
        }
    }
}
