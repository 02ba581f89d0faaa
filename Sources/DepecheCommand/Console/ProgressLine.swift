internal import SiteBuilder
internal import Synchronization

/// One line that tells people at a terminal how far a build has come. It shows after a second, and never in a pipe.
final class ProgressLine: Sendable {
    private struct State {
        var lastDrawn: ContinuousClock.Instant
        var isVisible = false
    }

    private let start = ContinuousClock.now
    private let isShown: Bool
    private let state: Mutex<State>

    init(isShown: Bool) {
        self.isShown = isShown
        state = Mutex(State(lastDrawn: start))
    }

    /// Draws the line, at most ten times a second.
    func update(_ progress: BuildProgress) {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard start.duration(to: now) > .seconds(1) else { return }
        state.withLock { state in
            guard !state.isVisible || state.lastDrawn.duration(to: now) > .milliseconds(100) else { return }
            state.lastDrawn = now
            state.isVisible = true
            Console.errorFragment("\r\u{1B}[K\(progress.stage.rawValue) \(progress.completed) of \(progress.total)")
        }
    }

    /// Takes the line away, before anything else is printed.
    func clear() {
        state.withLock { state in
            if state.isVisible { Console.errorFragment("\r\u{1B}[K") }
            state.isVisible = false
        }
    }
}
