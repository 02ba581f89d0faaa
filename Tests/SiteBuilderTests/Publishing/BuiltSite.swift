import TestSupport

@testable import SiteBuilder

/// A small site as a build leaves it, with its manifest.
func writeSite(_ files: [String: String], into folder: TemporaryFolder, at name: String = "site") throws {
    if try folder.names().contains(name) { try folder.remove(name) }
    for (path, text) in files { try folder.write("\(name)/\(path)", text) }
    let manifest = Manifest(files.mapValues { Checksum(of: Array($0.utf8)) })
    try folder.write("\(name)/SHA256SUMS", manifest.text)
}
