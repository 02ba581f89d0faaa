/// The stages of a build, in their order.
package enum Stage: String, Sendable, CaseIterable {
    case reading, annotating, translating, planning, rendering, publishing
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

    mutating func note(_ stage: Stage, _ duration: Duration) {
        durations.append((stage, duration))
    }
}
