package import Diagnostics
package import Translation

/// Adds a language to a site: its catalogues, then its tag in `site.yaml`.
package enum LanguageAddition {
    /// The text of `site.yaml` with one more language; nil when its list of languages is written in a way that only a person
    /// should change.
    static func settings(_ text: String, adding language: LanguageTag) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let place = lines.firstIndex(where: { $0.hasPrefix("languages:") }) else { return nil }
        let rest = lines[place].dropFirst("languages:".count)
        if let close = rest.lastIndex(of: "]"), rest.contains("[") {
            lines[place] = "languages:" + rest[..<close] + ", \(language.value)" + rest[close...]
            return lines.joined(separator: "\n")
        }
        let items = lines[(place + 1)...].prefix { $0.drop { $0 == " " }.hasPrefix("- ") }
        guard rest.allSatisfy(\.isWhitespace), let last = items.last else { return nil }
        lines.insert(last.prefix { $0 == " " } + "- \(language.value)", at: place + 1 + items.count)
        return lines.joined(separator: "\n")
    }

    /// Makes the catalogues of a new language and puts it into `site.yaml`.
    ///
    /// - Returns: the files that were made or changed; none after an error, which is recorded.
    package static func add(
        _ language: LanguageTag, to options: BuildOptions, recording log: inout DiagnosticLog
    ) async throws -> [String] {
        guard let desk = try await TranslationDesk(options, recording: &log) else { return [] }
        let path = "\(desk.seeds)/site.yaml"
        let place = SourceLocation(path: path)
        let text = String(decoding: try FileDescriptor(reading: FilePath.resolved(path)).readAll(), as: UTF8.self)
        guard !desk.settings.languages.contains(language) else {
            log.record(.languageIsThere(language.value, at: place))
            return []
        }
        guard let changed = settings(text, adding: language) else {
            log.record(.languagesNotWritable(language.value, at: place))
            return []
        }
        var own = DiagnosticLog()
        let settings = SiteSettings(parsing: changed, path: path, baseURL: nil, recording: &own)
        log.record(contentsOf: own)
        guard !own.hasErrors, settings?.languages.last == language else { return [] }
        let changes = try await desk.extraction(into: language, recording: &log)
        try CatalogueChange.apply(changes)
        try ReplacedFile.write(Array(changed.utf8), to: FilePath.resolved(path))
        return changes.map(\.path) + [path]
    }
}
