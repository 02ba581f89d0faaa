package import Diagnostics
package import Translation

/// All templates, checked and compiled: what turns views into pages.
package struct TemplateLibrary: Sendable {
    private let compiled: [LanguageTag: [String: CompiledTemplate]]

    private struct CompiledTemplate: Sendable {
        let instructions: [TemplateInstruction]
        let format: TemplateFormat
        let usedTemplates: Set<String>
    }

    /// The paths of the template files, by the names of the templates.
    private let paths: [String: String]

    /// Checks and compiles the templates of the site for every language of its interface.
    ///
    /// Every finding about every template, and every interface text that code needs and that is missing, is recorded; after an
    /// error there is no library.
    package init?(_ files: [TemplateFile], strings: InterfaceStrings, recording log: inout DiagnosticLog) {
        let keys = strings.keys
        // A delegated initialiser that fails ends this one: what it finds goes into the caller's log at once.
        var missingWords = DiagnosticLog()
        RequiredWords.check(strings, recording: &missingWords)
        log.record(contentsOf: missingWords)
        self.init(
            files, keys: AnyTemplateKey.site, languages: strings.languages,
            interfaceText: { language, key in
                guard let text = strings.text(key, in: language), let wording = text.forms[.other] else {
                    return .unknown(known: keys)
                }
                let isReady = !text.isPlural && text.places.isEmpty
                return isReady ? .text(Typography.displayed(wording, in: language)) : .needsValues
            }, recording: &log)
        if missingWords.hasErrors { return nil }
    }

    /// Checks and compiles templates for every language of the interface.
    ///
    /// Every finding about every template is recorded; if one is an error there is no library.
    init?(
        _ files: [TemplateFile], keys: [AnyTemplateKey], languages: [LanguageTag],
        interfaceText: (LanguageTag, String) -> InterfaceTextLookup, recording log: inout DiagnosticLog
    ) {
        var findings = DiagnosticLog()
        var trees: [String: [TemplateNode]] = [:]
        for file in files { trees[file.name] = TemplateParser.parse(file, recording: &findings) }
        for key in keys where trees[key.name] == nil { findings.record(.missingTemplate(key.name)) }
        var compiled: [LanguageTag: [String: CompiledTemplate]] = [:]
        var used: Set<String> = []
        withoutActuallyEscaping(interfaceText) { interfaceText in
            for language in languages {
                for key in keys where trees[key.name] != nil {
                    let answer = TemplateCompiler.compile(key, from: trees) { interfaceText(language, $0) }
                    findings.record(contentsOf: answer.log)
                    compiled[language, default: [:]][key.name] = CompiledTemplate(
                        instructions: answer.instructions, format: key.format,
                        usedTemplates: answer.usedTemplates)
                    used.formUnion(answer.usedTemplates)
                }
            }
        }
        for file in files where !used.contains(file.name) { findings.record(.unusedTemplate(file)) }
        log.record(contentsOf: findings)
        if findings.hasErrors { return nil }
        self.compiled = compiled
        paths = Dictionary(files.map { ($0.name, $0.path) }) { first, _ in first }
    }

    /// The files that a template is put together from, itself first, then its layout and partials by name.
    func files(of template: String, in language: LanguageTag) -> [String] {
        let used = compiled[language]?[template]?.usedTemplates ?? []
        return ([template] + used.subtracting([template]).sorted()).compactMap { paths[$0] }
    }

    /// Renders a view. The library was made for all keys and languages, so there is always a template.
    func render<View: TemplateView>(
        _ view: View, with key: TemplateKey<View>, in language: LanguageTag
    ) -> RenderedHTML {
        guard let compiled = compiled[language]?[key.name] else {
            preconditionFailure("The library was not made for this template and language")
        }
        return RenderedHTML(
            trusting: TemplateRenderer.render(compiled.instructions, with: view, format: compiled.format))
    }
}
