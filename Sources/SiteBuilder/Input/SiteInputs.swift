internal import Annotation
internal import Diagnostics
internal import Rendering
internal import Translation
internal import Wire

/// Everything that people write, read from the disk before anything is understood of it.
struct SiteInputs: Sendable {
    var seeds: [SeedFile] = []
    var settings: SiteSettings?
    let lexicon: LexiconInputs
    /// The words of the interface, but for those of languages that have them in a catalogue.
    private(set) var words: [InterfaceStrings.File] = []
    private var wordFolder = ""
    var templates: [TemplateFile] = []
    var assets: [SiteAsset] = []
    var catalogues: [CatalogueFile] = []
    /// The texts of what every page is made with, but for lexicon and assets, which know their own checksums.
    private var sharedTexts: [String] = []

    /// Names all that every page is made with: templates, assets, words, settings, labels and the lexicon.
    var sharedChecksum: Checksum {
        let fixed = [CatalogueName.interface, CatalogueName.labels, CatalogueName.glossary]
        let labels = catalogues.filter { fixed.contains($0.name) }
            .map { "\($0.language.value) \($0.name) \(Checksum(of: $0.bytes).hexadecimal)" }
        let files = [lexicon.checksum.hexadecimal] + assets.map { "\($0.name) \($0.checksum)" } + labels + sharedTexts
        let checksums = files.map { Checksum(of: Array($0.utf8)).hexadecimal }
        return Checksum(of: Array(checksums.joined(separator: "\n").utf8))
    }

    /// Reads seeds, settings, lexicon, templates, interface words and assets; what can't be used is recorded.
    init(
        _ options: BuildOptions, remembering memory: BuildMemory? = nil, recording log: inout DiagnosticLog
    ) throws(SystemError) {
        let seedFolder = try InputFolder(options.seeds, holding: "seeds", recording: &log)
        let templateFolder = try InputFolder(options.templates, holding: "templates", recording: &log)
        seeds = try seedFolder.seeds(recording: &log)
        lexicon = try LexiconInputs(seedFolder, remembering: memory, recording: &log)
        sharedTexts = [options.baseURL ?? ""]
        try readSettings(seedFolder, options, recording: &log)
        try readTemplates(templateFolder, recording: &log)
        if let settings {
            catalogues = try seedFolder.catalogues(of: Array(settings.languages.dropFirst()), recording: &log)
        }
    }

    private mutating func readSettings(
        _ folder: InputFolder, _ options: BuildOptions, recording log: inout DiagnosticLog
    ) throws(SystemError) {
        guard let entry = folder.entries.first(where: { $0.name == "site.yaml" }) else {
            if !folder.entries.isEmpty {
                log.record(.inputFileMissing("\(folder.path)/site.yaml", holding: "the settings of the site"))
            }
            return
        }
        guard let text = try folder.text(of: entry, recording: &log) else { return }
        sharedTexts.append(text)
        settings = SiteSettings(
            parsing: text, path: folder.displayPath(entry), baseURL: options.baseURL, recording: &log)
    }

    private mutating func readTemplates(_ folder: InputFolder, recording log: inout DiagnosticLog) throws(SystemError) {
        wordFolder = "\(folder.path)/strings"
        for entry in folder.entries where entry.kind != .folder {
            if entry.name.hasPrefix("assets/") {
                guard let bytes = try folder.bytes(of: entry, recording: &log) else { continue }
                assets.append(
                    SiteAsset(
                        name: String(entry.name.dropFirst("assets/".count)), bytes: bytes,
                        checksum: Checksum(of: bytes).hexadecimal))
                continue
            }
            guard let text = try folder.text(of: entry, recording: &log) else { continue }
            sharedTexts.append("\(entry.name)\n\(text)")
            if entry.name.hasPrefix("strings/"), entry.name.hasSuffix(".yaml") {
                let tag = LanguageTag(String(entry.name.dropFirst("strings/".count).dropLast(".yaml".count)))
                words.append(InterfaceStrings.File(language: tag, path: folder.displayPath(entry), text: text))
            } else if entry.name.hasSuffix(".mustache") {
                templates.append(
                    TemplateFile(
                        name: String(entry.name.dropLast(".mustache".count)), path: folder.displayPath(entry),
                        text: text))
            }
        }
    }

    /// The words of the interface in every language of the site.
    func strings(
        _ settings: SiteSettings, _ translations: TranslationLibrary, recording log: inout DiagnosticLog
    ) -> InterfaceStrings {
        InterfaceStrings(
            files: words, languages: settings.languages, folder: wordFolder, translations: translations,
            recording: &log)
    }
}
