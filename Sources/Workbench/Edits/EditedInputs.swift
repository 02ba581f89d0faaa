import Foundation

/// The folders `seeds` and `Templates` of a trial, with copies to which it can go back.
struct EditedInputs {
    let folder: String

    private static let names = ["seeds", "Templates"]

    var seeds: String { "\(folder)/seeds" }

    /// The text of a file; some seeds of the newsroom are in Latin-1.
    func read(_ path: String) throws -> String {
        let file = "\(folder)/\(path)"
        return try (try? String(contentsOfFile: file, encoding: .utf8))
            ?? String(contentsOfFile: file, encoding: .isoLatin1)
    }

    /// Writes the bytes of one file into another, or anew into itself.
    func copy(_ path: String, to target: String) throws {
        try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)"))
            .write(to: URL(fileURLWithPath: "\(folder)/\(target)"))
    }

    func write(_ text: String, _ path: String) throws {
        let url = URL(fileURLWithPath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(folder)/\(path)") }

    /// The names in a folder that end in one of some endings, in order.
    func names(in path: String, endings: [String]) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)").sorted()
            .filter { name in endings.contains { name.hasSuffix($0) } }
    }

    // MARK: Copies

    /// Keeps the inputs as they are under a name.
    func keep(as name: String) throws { try copy(from: ".", to: name) }

    /// Takes back what was kept under a name.
    func restore(_ name: String) throws { try copy(from: name, to: ".") }

    /// Takes back the last edit. False when there was none.
    func goBack() throws -> Bool {
        guard FileManager.default.fileExists(atPath: "\(folder)/before") else { return false }
        try restore("before")
        return true
    }

    private func copy(from source: String, to target: String) throws {
        for name in Self.names {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(target)/\(name)")
            try FileManager.default.createDirectory(atPath: "\(folder)/\(target)", withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: "\(folder)/\(source)/\(name)", toPath: "\(folder)/\(target)/\(name)")
        }
    }
}
