private import CommonMark
package import Diagnostics
private import Mustache  // The only file that knows the engine.
package import Translation

/// All templates, checked and compiled: what turns views into pages.
package struct TemplateLibrary: Sendable {
    private let compiled: [LanguageTag: [String: CompiledTemplate]]

    private struct CompiledTemplate: Sendable {
        let template: MustacheTemplate
        let format: TemplateFormat
    }

    /// Checks and compiles the templates of the site for every language of its interface.
    ///
    /// Every finding about every template, and every interface text that code needs and that is missing, is recorded; after an
    /// error there is no library.
    package init?(_ files: [TemplateFile], strings: InterfaceStrings, recording log: inout DiagnosticLog) {
        var findings = DiagnosticLog()
        RequiredWords.check(strings, recording: &findings)
        let keys = strings.keys
        self.init(
            files, keys: AnyTemplateKey.site, languages: strings.languages,
            interfaceText: { language, key in
                guard let text = strings.text(key, in: language), let wording = text.forms[.other] else {
                    return .unknown(known: keys)
                }
                let isReady = !text.isPlural && text.places.isEmpty
                return isReady ? .text(Typography.displayed(wording, in: language)) : .needsValues
            }, recording: &findings)
        log.record(contentsOf: findings)
        if findings.hasErrors { return nil }
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
        var sources: [LanguageTag: [String: String]] = [:]
        var used: Set<String> = []
        withoutActuallyEscaping(interfaceText) { interfaceText in
            for language in languages {
                for key in keys where trees[key.name] != nil {
                    let answer = TemplateCompiler.compile(key, from: trees) { interfaceText(language, $0) }
                    findings.record(contentsOf: answer.log)
                    sources[language, default: [:]][key.name] = answer.source
                    used.formUnion(answer.usedTemplates)
                }
            }
        }
        for file in files where !used.contains(file.name) { findings.record(.unusedTemplate(file)) }
        let compiled = findings.hasErrors ? nil : Self.compile(sources, keys, recording: &findings)
        log.record(contentsOf: findings)
        guard let compiled else { return nil }
        self.compiled = compiled
    }

    private static func compile(
        _ sources: [LanguageTag: [String: String]], _ keys: [AnyTemplateKey], recording log: inout DiagnosticLog
    ) -> [LanguageTag: [String: CompiledTemplate]]? {
        var compiled: [LanguageTag: [String: CompiledTemplate]] = [:]
        for (language, sources) in sources {
            for key in keys {
                guard let source = sources[key.name], let template = try? MustacheTemplate(string: source) else {
                    log.record(.refusedByEngine(key.name))
                    return nil
                }
                compiled[language, default: [:]][key.name] = CompiledTemplate(template: template, format: key.format)
            }
        }
        return compiled
    }

    /// Renders a view. The library was made for all keys and languages, so there is always a template.
    package func render<View: TemplateView>(
        _ view: View, with key: TemplateKey<View>, in language: LanguageTag
    ) -> RenderedHTML {
        guard let compiled = compiled[language]?[key.name] else {
            preconditionFailure("The library was not made for this template and language")
        }
        return RenderedHTML(trusting: compiled.template.render(EngineView(view: view, format: compiled.format)))
    }
}

/// A view as the engine sees it.
private struct EngineView: MustacheParent {
    let view: any TemplateView
    let format: TemplateFormat

    func child(named name: String) -> Any? {
        guard let value = view.value(of: name) else { return nil }
        switch value {
        case .text(let text): return EngineText(text: text, format: format)
        case .html(let html): return EngineHTML(html: html)
        case .flag(let flag): return flag
        case .view(let view): return EngineView(view: view, format: format)
        case .list(let views): return views.map { EngineView(view: $0, format: format) }
        // Not nil, at which the engine would look for the name in the views around.
        case .nothing: return EngineNothing()
        }
    }
}

// Each is a parent without children, since the engine would look into other values with reflection.

/// Text, which escapes itself: the compiled templates tell the engine not to.
private struct EngineText: MustacheCustomRenderable, MustacheParent {
    let text: String
    let format: TemplateFormat

    var isNull: Bool { false }

    var renderText: String {
        switch format {
        case .html: HTMLText.escaped(text)
        case .xml: XMLText.escaped(text)
        }
    }

    func child(named name: String) -> Any? { nil }
}

private struct EngineHTML: MustacheCustomRenderable, MustacheParent {
    let html: RenderedHTML

    var renderText: String { html.source }
    var isNull: Bool { false }

    func child(named name: String) -> Any? { nil }
}

private struct EngineNothing: MustacheCustomRenderable, MustacheParent {
    var renderText: String { "" }
    var isNull: Bool { true }

    func child(named name: String) -> Any? { nil }
}
