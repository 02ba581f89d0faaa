package import Foundation

/// The repository's lexicon with its first companies only, which a debug build reads in a tenth of the time: those that products and people name stand among them.
package enum ShortLexicon {
    private static let companyCount = 1_100

    /// A file's text; of `companies.yaml` the first rows.
    package static func text(of file: URL) throws -> String {
        let text = try String(contentsOf: file, encoding: .utf8)
        guard file.lastPathComponent == "companies.yaml" else { return text }
        let rows = text.components(separatedBy: "\n- id:")
        return rows.prefix(companyCount + 1).joined(separator: "\n- id:") + "\n"
    }

    /// Copies the folder `lexicon` of the repository into another one.
    package static func copy(from root: String, to folder: TemporaryFolder) throws {
        let lexicon = URL(fileURLWithPath: "\(root)/seeds/lexicon")
        for name in try FileManager.default.contentsOfDirectory(atPath: lexicon.path) {
            try folder.write("seeds/lexicon/\(name)", try text(of: lexicon.appendingPathComponent(name)))
        }
    }
}
