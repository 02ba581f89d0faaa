internal import Digest
package import Annotation
package import Diagnostics
package import Wire

/// The folder of seeds as the place where new texts arrive.
package struct SeedIntake: Sendable {
    /// A text that may become a seed, with what was understood of it.
    package struct Proposal: Sendable {
        /// Where the seed would stand.
        package let path: String
        package let annotated: AnnotatedArticle
        /// A seed that holds this very text already.
        package let sameText: String?
        /// Seeds that tell it in much the same words.
        package let similarTexts: [String]
        let bytes: [UInt8]
        let isMarkdown: Bool
    }

    private struct KnownSeed: Sendable {
        let path: String
        let article: DigestArticle
    }

    private let reader: SeedReader
    private let seeds: String
    private let known: [KnownSeed]
    private var names: SeedNames

    /// Reads what is there. Seeds with errors are passed over: they are for `build` to tell.
    package init(seeds: String, jobs: Int, recording log: inout DiagnosticLog) async throws {
        reader = try SeedReader(seeds: seeds, recording: &log)
        let folder = seeds.count > 1 && seeds.hasSuffix("/") ? String(seeds.dropLast()) : seeds
        self.seeds = folder
        let paths = try reader.seedPaths()
        names = SeedNames(paths.map { $0.dropFirst(folder.count + 1) })
        let reader = reader
        known = try await paths.concurrentMap(jobs: jobs) { path -> KnownSeed? in
            var ignored = DiagnosticLog()
            let bytes = try reader.bytes(of: path)
            return reader.article(path, bytes, recording: &ignored).map { KnownSeed(path: path, article: $0) }
        }.compactMap { $0 }
    }

    /// Understands a text as a seed, as it would stand in the folder. Each proposal has a number of its own.
    ///
    /// - Parameters:
    ///   - bytes: as they were received; the seed will hold the very same.
    ///   - source: what messages call the text.
    /// - Returns: nil after recording errors that would keep the seed from being published.
    package mutating func proposal(
        for bytes: [UInt8], from source: String, isMarkdown: Bool, recording log: inout DiagnosticLog
    ) -> Proposal? {
        let checksum = Checksum(of: bytes).hexadecimal
        let name = isMarkdown ? "\(source).md" : source
        guard let article = reader.article(source, bytes, name: name, recording: &log) else { return nil }
        let same = known.first { $0.article.seed.checksum == checksum }?.path
        let similar = known.filter { $0.article.isMuchLike(article) && $0.path != same }.map(\.path)
        let place =
            same == nil ? names.take(checksum, isMarkdown: isMarkdown) : names.next(checksum, isMarkdown: isMarkdown)
        return Proposal(
            path: "\(seeds)/\(place)", annotated: article.annotated, sameText: same, similarTexts: similar,
            bytes: bytes,
            isMarkdown: isMarkdown)
    }

    /// Puts a text into the folder, whole or not at all; what is there already is never written over.
    ///
    /// - Returns: the path of the new seed, whose number is higher than the proposed one if others came in between.
    package mutating func add(_ proposal: Proposal) throws(SystemError) -> String {
        var path = proposal.path
        while try !NewFile.write(proposal.bytes, to: path) {
            path = "\(seeds)/\(names.take(Checksum(of: proposal.bytes).hexadecimal, isMarkdown: proposal.isMarkdown))"
        }
        return path
    }

    /// Puts the head of a seed that somebody is about to write into the folder.
    package mutating func begin(title: String, date: CalendarDate, source: String?) throws(SystemError) -> String {
        let head = MarkdownSeed(title: title, date: .day(date), source: source).text
        let checksum = Checksum(of: Array(head.utf8)).hexadecimal
        while true {
            let path = "\(seeds)/\(names.take(checksum, isMarkdown: true))"
            if try NewFile.write(Array(head.utf8), to: path) { return path }
        }
    }
}

/// The names of seeds: a number that counts up as they arrive, and the first digits of the text's SHA-256.
struct SeedNames: Sendable {
    private var next: Int
    private var width: Int
    private static let hashLength = 16

    /// - Parameter names: those that are there, below the folder of seeds.
    init(_ names: some Sequence<some StringProtocol>) {
        var (highest, width) = (-1, 3)
        for name in names {
            let digits = name.utf8.prefix { (0x30...0x39).contains($0) }
            // A name such as 20260112-owkin.txt or 2026/a.txt is not numbered by arrival.
            guard !digits.isEmpty, digits.count <= 9, name.utf8.dropFirst(digits.count).first == UInt8(ascii: "_"),
                let number = Int(String(decoding: digits, as: UTF8.self))
            else { continue }
            highest = max(highest, number)
            width = max(width, digits.count)
        }
        next = highest + 1
        self.width = width
    }

    /// The name that a text with this SHA-256 would get.
    func next(_ checksum: String, isMarkdown: Bool) -> String {
        let digits = String(next)
        let number = String(repeating: "0", count: max(0, width - digits.count)) + digits
        return "\(number)_\(checksum.prefix(Self.hashLength)).\(isMarkdown ? "md" : "txt")"
    }

    mutating func take(_ checksum: String, isMarkdown: Bool) -> String {
        defer { next += 1 }
        return next(checksum, isMarkdown: isMarkdown)
    }
}
