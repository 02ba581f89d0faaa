import Foundation
import Rendering
import SiteBuilder

/// Shows that builds which use what earlier ones left give what clean builds give, byte for byte, over many random edits.
struct EditTrial {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let folder: String
    private let memory = BuildMemory()
    private var random: SplitMix
    private var isRefused = false
    private(set) var upToDateCount = 0
    private(set) var refusedCount = 0

    /// Puts some wires, and the lexicon and templates of the repository, into a folder of its own.
    init(repository: String, wireCount: Int, seed: UInt64) throws {
        folder = NSTemporaryDirectory() + "/depeche-edits-\(UUID().uuidString)"
        random = SplitMix(state: seed)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["seeds", "Templates"] {
            try FileManager.default.copyItem(atPath: "\(repository)/\(name)", toPath: "\(folder)/\(name)")
        }
        try Generation.run(count: wireCount, folder: "\(folder)/seeds")
        try copyInputs(from: ".", to: "good")
    }

    /// Takes the folder away.
    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Makes some edits, and builds after each.
    ///
    /// - Throws: `Failure` at the first difference.
    mutating func run(edits: Int, onEdit: (Int, RandomEdit) -> Void) async throws {
        try await compare(after: "the first build")
        for number in 0..<edits {
            let edit = RandomEdit.allCases.randomElement(using: &random) ?? .touch
            guard try edit.make(in: folder, number: number, using: &random) else { continue }
            onEdit(number, edit)
            try await compare(after: "edit \(number), \(edit.rawValue)")
            // After an edit that both refused, the trial goes on from the last inputs that were good.
            if isRefused { try copyInputs(from: "good", to: ".") } else { try copyInputs(from: ".", to: "good") }
        }
    }

    private func copyInputs(from source: String, to target: String) throws {
        for name in ["seeds", "Templates"] {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(target)/\(name)")
            try FileManager.default.createDirectory(atPath: "\(folder)/\(target)", withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: "\(folder)/\(source)/\(name)", toPath: "\(folder)/\(target)/\(name)")
        }
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
        let (left, right) = (try files("cached"), try files("clean"))
        guard left == right else { throw Failure(description: "After \(event): \(Self.difference(left, right))") }
        var options = options("clean")
        options.jobs = 2
        let preview = try await SiteBuilder(options).preview(remembering: memory).site
        let shown = try await preview?.allFiles(jobs: 2) ?? []
        let previewed = Dictionary(shown.map { ($0.path, Data($0.bytes)) }) { first, _ in first }
        let published = right.filter { $0.key != "SHA256SUMS" }
        guard previewed == published else {
            throw Failure(description: "After \(event), in the preview: \(Self.difference(previewed, published))")
        }
    }

    private func options(_ output: String) -> BuildOptions {
        var options = BuildOptions()
        options.seeds = "\(folder)/seeds"
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
        Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.min().map { "\($0) differs" }
            ?? "no difference"
    }
}

/// The same numbers for the same seed (SplitMix64, Steele et al. 2014), so that a failing run can be run again.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
