internal import Diagnostics
internal import Wire

extension InputFolder {
    /// The seeds of the folder: every `.txt` and `.md` at any depth outside `lexicon/` and `translations/`.
    ///
    /// What is neither a seed nor known to the tool gets a warning, so that a misnamed text is not lost in silence.
    func seeds(recording log: inout DiagnosticLog) throws(SystemError) -> [SeedFile] {
        var seeds: [SeedFile] = []
        for entry in entries where entry.kind != .folder && !Self.isReserved(entry.name) {
            guard entry.name.hasSuffix(".txt") || entry.name.hasSuffix(".md") else {
                log.record(.ignoredFile(at: SourceLocation(path: displayPath(entry))))
                continue
            }
            guard let bytes = try bytes(of: entry, recording: &log) else { continue }
            seeds.append(SeedFile(path: displayPath(entry), name: entry.name, bytes: bytes))
        }
        return seeds
    }

    /// True for what lies among the seeds and is not an article.
    private static func isReserved(_ name: String) -> Bool {
        name == "site.yaml" || name.hasPrefix("lexicon/") || name.hasPrefix("translations/")
    }
}
