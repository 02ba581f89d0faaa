/// The stages of a build, in their order.
package enum Stage: String, Sendable, CaseIterable {
    case reading, parsing, annotating, planning, rendering, publishing
}

/// How far a stage has come, for people who wait.
package struct BuildProgress: Sendable {
    package var stage: Stage
    package var completed: Int
    package var total: Int
}

/// How long each stage took.
package struct StageTimes: Sendable {
    package private(set) var durations: [(stage: Stage, duration: Duration)] = []
    private let clock = ContinuousClock()

    /// Runs a stage and notes its duration, also when it throws.
    mutating func measure<Answer>(
        _ stage: Stage, _ work: () async throws -> Answer
    ) async rethrows -> Answer {
        let start = clock.now
        defer { durations.append((stage, start.duration(to: clock.now))) }
        return try await work()
    }
}
