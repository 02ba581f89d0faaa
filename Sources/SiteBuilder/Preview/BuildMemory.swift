internal import Annotation
internal import Diagnostics
internal import Digest
internal import Synchronization
internal import Wire

/// What one build hands on to the next in the same process: what was understood of inputs that did not change.
///
/// An answer is used again only for the very same bytes, so a build that remembers gives what a fresh one would give.
package final class BuildMemory: Sendable {
    /// What was understood of a seed, and what was found wrong with it.
    struct UnderstoodSeed: Sendable {
        let seed: SeedFile
        let article: DigestArticle?
        let log: DiagnosticLog
    }

    private struct State {
        var lexiconFiles: [LexiconFile] = []
        var lexicon: (inputs: LexiconInputs, log: DiagnosticLog)?
        /// By the names of the seeds; made with the lexicon above.
        var seeds: [String: UnderstoodSeed] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    /// The lexicon of some files: parsed again only when one of them changed, which makes every seed to be read anew.
    func lexicon(
        of files: [LexiconFile], recording log: inout DiagnosticLog,
        parsing parse: ([LexiconFile], inout DiagnosticLog) -> LexiconInputs
    ) -> LexiconInputs {
        let known = state.withLock { $0.lexiconFiles == files ? $0.lexicon : nil }
        if let known {
            log.record(contentsOf: known.log)
            return known.inputs
        }
        var own = DiagnosticLog()
        let inputs = parse(files, &own)
        state.withLock { $0 = State(lexiconFiles: files, lexicon: (inputs, own)) }
        log.record(contentsOf: own)
        return inputs
    }

    /// What was understood of a seed last time, if it is still the same.
    func understanding(of seed: SeedFile) -> UnderstoodSeed? {
        guard let known = state.withLock({ $0.seeds[seed.name] }), known.seed == seed else { return nil }
        return known
    }

    /// Keeps what was understood of all seeds, and forgets those that are gone.
    func remember(_ seeds: [UnderstoodSeed]) {
        let byName = Dictionary(seeds.map { ($0.seed.name, $0) }) { first, _ in first }
        state.withLock { $0.seeds = byName }
    }
}
