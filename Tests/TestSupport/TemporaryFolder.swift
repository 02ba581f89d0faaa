package import Foundation

/// A folder on the disk for one test, removed with its owner.
package final class TemporaryFolder {
    package let path: String

    /// Creates the folder with files; a name that ends in `/` is an empty folder.
    package init(_ files: [String: String] = [:]) throws {
        path = NSTemporaryDirectory().trimmingSuffix("/") + "/depeche-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(name, text) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    package func path(_ name: String) -> String { "\(path)/\(name)" }

    package func write(_ name: String, _ text: String) throws {
        try write(name, Array(text.utf8))
    }

    package func write(_ name: String, _ bytes: [UInt8]) throws {
        if name.hasSuffix("/") {
            try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
            return
        }
        let folder = URL(fileURLWithPath: path(name)).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    }

    /// The text of every file below the folder, by its path; links and folders are left out.
    package func files(below subfolder: String = "") throws -> [String: String] {
        let root = subfolder.isEmpty ? path : path(subfolder)
        var found: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let full = "\(root)/\(name)"
            let attributes = try FileManager.default.attributesOfItem(atPath: full)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            found[name] = String(decoding: try Data(contentsOf: URL(fileURLWithPath: full)), as: UTF8.self)
        }
        return found
    }

    /// The names directly in the folder, hidden ones too.
    package func names(in subfolder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: subfolder.isEmpty ? path : path(subfolder)).sorted()
    }

    package func modificationDate(_ name: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.modificationDate] as? Date
    }

    package func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
    }

    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    package func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path(name))
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
