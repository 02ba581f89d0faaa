package import SiteBuilder
internal import Synchronization

/// What the browser is shown: the last good site, and what keeps a newer one away.
package final class PreviewState: Sendable {
    private struct State {
        var site: PreviewSite?
        var version = 0
        var problems: [String] = []
        var listeners: [Int: AsyncStream<String>.Continuation] = [:]
        var nextListener = 0

        /// The name of the site that is shown.
        func name(in session: UInt32) -> String { "\(session)-\(version)" }

        func message(in session: UInt32) -> String {
            PreviewMessage(version: name(in: session), problems: problems).json
        }
    }

    private let state = Mutex(State())
    /// Tells this run of the server from an earlier one, whose pages may still be open in a browser.
    private let session = UInt32.random(in: 0...UInt32.max)

    package init() {}

    package var site: PreviewSite? { state.withLock(\.site) }

    /// Shows a new site, or the problems that keep it away while the last good one stays.
    ///
    /// - Parameter problems: each as a line for people; empty with a site.
    package func show(_ site: PreviewSite?, problems: [String]) {
        let (listeners, message) = state.withLock { [session] state in
            if let site {
                state.site = site
                state.version += 1
            }
            state.problems = site == nil ? problems : []
            return (Array(state.listeners.values), state.message(in: session))
        }
        for listener in listeners { listener.yield(message) }
    }

    /// What browsers are told: the state now, then every new one.
    func messages() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(4))
        let (number, message) = state.withLock { [session] state in
            state.nextListener += 1
            state.listeners[state.nextListener] = continuation
            return (state.nextListener, state.message(in: session))
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        continuation.yield(message)
        return stream
    }

    /// The number of browsers that listen.
    package var listenerCount: Int { state.withLock(\.listeners.count) }

    /// The name of the site that is shown, which a page carries to find out that there is a newer one.
    var version: String { state.withLock { [session] in $0.name(in: session) } }
}
