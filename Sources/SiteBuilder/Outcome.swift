/// How a run ended, as the shell sees it: the raw value is the exit code.
package enum Outcome: Int32, Error, Sendable {
    case done = 0
    /// The input has errors, all of which were shown.
    case inputHasErrors = 1
    case wrongUsage = 2
    /// Disk, permission, another build.
    case systemFailed = 3
    /// A language is translated less than was asked for.
    case belowMinimum = 4
}
