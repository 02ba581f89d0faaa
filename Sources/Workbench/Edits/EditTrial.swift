import Foundation
import Rendering
import SiteBuilder

/// Shows that builds which use what earlier ones left give what clean builds give, byte for byte, over many random edits.
struct EditTrial {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let folder: String
    private let inputs: EditedInputs
    private let memory = BuildMemory()
    private let seed: UInt64
    private var random: SplitMix
    private var isRefused = false
    /// What each job gave after the edit before, and by which key.
    private var madeBefore: [String: (key: PageKey, files: [OutputFile])] = [:]
    private(set) var upToDateCount = 0
    /// The number of jobs, after all edits, and of those whose key said that their files are those of before.
    private(set) var jobCount = 0
    private(set) var sameKeyCount = 0
    private(set) var refusedCount = 0

    /// Puts some wires and some texts of the newsroom, with the lexicon and templates of the repository and invented
    /// translations, into a folder of its own.
    init(repository: String, wireCount: Int, textCount: Int, seed: UInt64) async throws {
        folder = NSTemporaryDirectory() + "/depeche-edits-\(UUID().uuidString)"
        inputs = EditedInputs(folder: folder)
        self.seed = seed
        random = SplitMix(state: seed)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["seeds", "Templates"] {
            try FileManager.default.copyItem(atPath: "\(repository)/\(name)", toPath: "\(folder)/\(name)")
        }
        try Generation.run(count: wireCount, folder: inputs.seeds)
        try addNewsroom("\(repository)/Tests/Newsroom", textCount: textCount)
        _ = try await inputs.extractTranslations(filling: 0.6, &random)
        try inputs.keep(as: "good")
    }

    private mutating func addNewsroom(_ newsroom: String, textCount: Int) throws {
        let texts = try FileManager.default.contentsOfDirectory(atPath: "\(newsroom)/texts").sorted()
        for name in texts.shuffled(using: &random).prefix(textCount) {
            try FileManager.default.copyItem(atPath: "\(newsroom)/texts/\(name)", toPath: "\(inputs.seeds)/\(name)")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(newsroom)/lexicon").sorted() {
            let rows = try String(contentsOfFile: "\(newsroom)/lexicon/\(name)", encoding: .utf8)
            try inputs.write(try inputs.read("seeds/lexicon/\(name)") + rows, "seeds/lexicon/\(name)")
        }
    }

    /// Takes the folder away.
    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Makes some edits, and builds after each.
    ///
    /// - Throws: `Failure` at the first difference.
    mutating func run(edits: Int, onEdit: (Int, RandomEdit) -> Void) async throws {
        try await compare(after: "the first build")
        for number in 0..<edits {
            guard let edit = try await makeEdit(number) else { continue }
            onEdit(number, edit)
            try await compare(after: "edit \(number), \(edit.rawValue), of the trial \(seed)")
            // After an edit that both refused, the trial goes on from the last inputs that were good.
            if isRefused {
                try inputs.restore("good")
            } else {
                try keepGoodInputs()
            }
        }
    }

    private mutating func makeEdit(_ number: Int) async throws -> RandomEdit? {
        // Drawn from a copy: the optimiser of Swift 6.3 fails on a property that is changed across an `await`.
        var drawn = random
        let edit = RandomEdit.allCases.randomElement(using: &drawn) ?? .touch
        let isMade = try await edit.make(in: inputs, number: number, using: &drawn)
        random = drawn
        return isMade ? edit : nil
    }

    private func keepGoodInputs() throws {
        try? FileManager.default.removeItem(atPath: "\(folder)/before")
        try FileManager.default.moveItem(atPath: "\(folder)/good", toPath: "\(folder)/before")
        try inputs.keep(as: "good")
    }

    private mutating func compare(after event: String) async throws {
        let cached = try await build("cached", cache: BuildCache(folder: "\(folder)/cache", tool: "workbench"))
        let clean = try await build("clean", cache: nil)
        if cached.isUpToDate { upToDateCount += 1 }
        guard cached.isPublished == clean.isPublished, cached.diagnostics == clean.diagnostics else {
            throw Failure(description: "After \(event) the two builds say different things")
        }
        isRefused = !clean.isPublished
        if isRefused {
            refusedCount += 1
            return
        }
        var options = options("clean")
        options.jobs = 2
        let preview = try await SiteBuilder(options).preview(remembering: memory).site
        let jobs = try await preview?.keyedFiles(jobs: 2) ?? []
        try checkKeys(of: jobs, after: event)
        let (left, right) = (try files("cached"), try files("clean"))
        guard left == right else { throw Failure(description: "After \(event): \(Self.difference(left, right))") }
        let shown = jobs.flatMap(\.files)
        let previewed = Dictionary(shown.map { ($0.path, Data($0.bytes)) }) { first, _ in first }
        let published = right.filter { $0.key != "SHA256SUMS" }
        guard previewed == published else {
            throw Failure(description: "After \(event), in the preview: \(Self.difference(previewed, published))")
        }
    }

    /// A job with the key of the build before must give the files of the build before: else the key lacks something.
    private mutating func checkKeys(of jobs: [PreviewSite.KeyedFiles], after event: String) throws {
        let known = madeBefore
        madeBefore = [:]
        for job in jobs {
            guard let name = job.name, let key = job.key else { continue }
            madeBefore[name] = (key, job.files)
            guard let old = known[name], old.key == key else { continue }
            sameKeyCount += 1
            guard old.files != job.files else { continue }
            let changed = zip(old.files, job.files).first { $0 != $1 }?.1.path ?? "the number of files"
            throw Failure(description: "After \(event), the key of \(name) stays the same, but not \(changed)")
        }
        jobCount += jobs.count
    }

    private func options(_ output: String) -> BuildOptions {
        var options = BuildOptions()
        options.seeds = inputs.seeds
        options.templates = "\(folder)/Templates"
        options.output = "\(folder)/\(output)"
        options.jobs = 2
        return options
    }

    /// A clean build begins with nothing.
    private func build(_ output: String, cache: BuildCache?) async throws -> BuildReport {
        var options = options(output)
        options.cache = cache
        if cache == nil { try? FileManager.default.removeItem(atPath: options.output) }
        return try await SiteBuilder(options).build(onProgress: { _ in }, onWaiting: {})
    }

    private func files(_ output: String) throws -> [String: Data] {
        let root = "\(folder)/\(output)"
        var found: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            found[name] = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"))
        }
        return found
    }

    private static func difference(_ left: [String: Data], _ right: [String: Data]) -> String {
        let names = Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
        return names.last.map { "\($0) differs, of \(names.count)" } ?? "no difference"
    }
}
