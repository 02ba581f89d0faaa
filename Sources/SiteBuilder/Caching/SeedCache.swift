internal import Annotation
internal import Diagnostics
internal import Wire

/// What builds of an output folder understood of its seeds, so that the next one need only read what changed.
///
/// It lies in parts, each with some of the seeds, of which only those are written that changed. An answer is used again for
/// the very same bytes, name and path alone, with the same lexicon and program; a part that is damaged is as good as none.
struct SeedCache: Sendable {
    private let cache: BuildCache
    private let output: String

    private static let partCount = 64

    /// - Parameter output: resolved.
    init(_ cache: BuildCache, of output: String) {
        self.cache = cache
        self.output = output
    }

    /// What can be understood of seeds, in their order: as it is kept, or else as `understand` gives it.
    func understandings(
        of seeds: [SeedFile], with lexicon: LexiconInputs, jobs: Int, _ onProgress: (Int) -> Void,
        _ understand: @escaping @Sendable (SeedFile) -> BuildMemory.UnderstoodSeed
    ) async throws -> [BuildMemory.UnderstoodSeed] {
        cache.createSeedFolder(of: output)
        let maker = maker(with: lexicon)
        let groups = Dictionary(grouping: seeds.indices) { Self.part(of: seeds[$0].name) }
        let parts = groups.sorted { $0.key < $1.key }.map { (number: $0.key, places: $0.value) }
        let answers = try await parts.concurrentMap(
            jobs: jobs, onProgress: { onProgress(seeds.count * $0 / parts.count) }
        ) { part in
            let path = cache.seedPath(of: output, part: part.number)
            let old = cache.bytes(at: path).flatMap { SeedPart(parsing: $0, by: maker) }
            var new = SeedPart()
            let understood = part.places.map { place in
                let (seed, checksum) = (seeds[place], Checksum(of: seeds[place].bytes).hexadecimal)
                if let kept = old?.understanding(of: seed, checksum: checksum) {
                    new.keep(seed.name, from: old)
                    return kept
                }
                let answer = understand(seed)
                new.keep(answer, checksum: checksum)
                return answer
            }
            if new != old { cache.keep(new.file(by: maker), at: path) }
            return understood
        }
        let byPlace = zip(parts.flatMap(\.places), answers.flatMap { $0 }).sorted { $0.0 < $1.0 }
        return byPlace.map { $0.1 }
    }

    /// Names what understanding depends on besides the seed: the program and the lexicon.
    private func maker(with lexicon: LexiconInputs) -> String {
        Checksum(of: Array("\(cache.tool)\n\(lexicon.checksum.hexadecimal)".utf8)).hexadecimal
    }

    /// The part in which a seed is kept, the same in every process.
    private static func part(of name: String) -> Int {
        Int(name.utf8.reduce(5381) { ($0 &* 33 &+ UInt32($1)) & 0xFFFFFF } % UInt32(partCount))
    }
}
