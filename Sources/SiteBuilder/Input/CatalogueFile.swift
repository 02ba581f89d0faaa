internal import Diagnostics
internal import Translation

/// A catalogue as it stands on the disk, below `translations/`.
struct CatalogueFile: Sendable {
    let language: LanguageTag
    /// Below the folder of the language.
    let name: String
    /// As the user would type it.
    let path: String
    let bytes: [UInt8]
}

extension InputFolder {
    /// The catalogues of the languages of a site. Files and folders that belong to no language are told.
    func catalogues(of languages: [LanguageTag], recording log: inout DiagnosticLog) throws(SystemError)
        -> [CatalogueFile]
    {
        var files: [CatalogueFile] = []
        var strangers: Set<String> = []
        for entry in entries where entry.kind != .folder && entry.name.hasPrefix("translations/") {
            let parts = entry.name.split(separator: "/", maxSplits: 2)
            guard parts.count == 3, parts[2].hasSuffix(".po") else {
                log.record(.ignoredFile(at: SourceLocation(path: displayPath(entry))))
                continue
            }
            let language = LanguageTag(String(parts[1]))
            guard languages.contains(language) else {
                if strangers.insert(language.value).inserted {
                    log.record(
                        .unlistedLanguage(
                            language.value, at: SourceLocation(path: "\(path)/translations/\(language.value)")))
                }
                continue
            }
            guard let bytes = try bytes(of: entry, recording: &log) else { continue }
            files.append(
                CatalogueFile(language: language, name: String(parts[2]), path: displayPath(entry), bytes: bytes))
        }
        return files
    }
}
