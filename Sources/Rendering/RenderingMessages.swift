internal import Diagnostics

// The sentences about templates.
extension Diagnostic {
    static func unclosedTag(_ excerpt: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.unclosed-tag", at: location, "A tag ends with “}}”", excerpt: excerpt)
    }

    static func malformedTag(_ excerpt: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.malformed-tag", at: location,
            "A tag is “{{name}}”, “{{#name}}”, “{{^name}}”, “{{/name}}”, “{{>name}}”, “{{<name}}”, “{{$name}}” or “{{! a comment }}”",
            excerpt: excerpt)
    }

    static func unescapedTag(_ excerpt: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.unescaped-tag", at: location,
            "Text is always escaped, and ready HTML never is, so no tag says so", excerpt: excerpt,
            suggestion: "write two braces")
    }

    static func unclosedSection(_ name: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.unclosed-section", at: name.location, "A section ends with its own end tag",
            excerpt: name.text, suggestion: "add “{{/\(name.text)}}”")
    }

    static func endWithoutSection(_ name: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.end-without-section", at: name.location, "An end tag needs a section to end",
            excerpt: name.text)
    }

    static func mismatchedEnd(_ name: TemplateName, expected: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.mismatched-end", at: name.location,
            "The section that begins in line \(expected.location.line) ends first", excerpt: name.text,
            suggestion: "write “{{/\(expected.text)}}” before it")
    }

    static func repeatedBlock(_ name: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.repeated-block", at: name.location, "A block is filled once", excerpt: name.text)
    }

    static func contentOutsideBlocks(_ layout: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.content-outside-blocks", at: layout.location,
            "Inside a layout only blocks “{{$name}}…{{/name}}” are shown", excerpt: layout.text)
    }

    static func unknownBlock(_ name: TemplateName, layout: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.unknown-block", at: name.location, "The layout “\(layout)” has no such block",
            excerpt: name.text,
            suggestion: Suggestion.didYouMean(name.text, in: known) ?? Self.list("its blocks", known))
    }

    static func missingPartial(_ name: TemplateName, known: some Sequence<String>) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.missing-partial", at: name.location, "There is no such template",
            excerpt: name.text, suggestion: Suggestion.didYouMean(name.text, in: known))
    }

    static func partialCycle(_ name: TemplateName, _ path: [String]) -> Diagnostic {
        let start = path.firstIndex(of: name.text) ?? 0
        return Diagnostic(
            .error, rule: "template.partial-cycle", at: name.location, "A template can't contain itself",
            excerpt: (path[start...] + [name.text]).joined(separator: " > "))
    }

    static func unknownName(_ name: TemplateName, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.unknown-name", at: name.location, "There is nothing of this name here",
            excerpt: name.text,
            suggestion: Suggestion.didYouMean(name.text, in: known) ?? Self.list("known here", known))
    }

    static func noFieldsInside(_ name: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.no-fields-inside", at: name.location,
            "Only a view has names behind a dot; a list is opened by a section", excerpt: name.text)
    }

    static func dotOutsideText(_ name: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.dot-outside-text", at: name.location,
            "“{{.}}” stands in the section of an optional text", excerpt: name.text)
    }

    static func notShowable(_ name: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.not-showable", at: name.location, "Only text and HTML can be shown",
            excerpt: name.text, suggestion: "open it with “{{#\(name.text)}}”")
    }

    static func notOptional(_ name: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.not-optional", at: name.location,
            "This is always there, so no section asks for it", excerpt: name.text,
            suggestion: "write “{{\(name.text)}}” alone")
    }

    static func interfaceTextNeedsValues(_ name: TemplateName) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.text-needs-values", at: name.location,
            "A text with places for values or with plural forms is shown through a view", excerpt: name.text)
    }

    static func missingTemplate(_ name: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.missing-template", at: SourceLocation(path: "Templates/\(name).mustache"),
            "The site needs this template")
    }

    static func unusedTemplate(_ file: TemplateFile) -> Diagnostic {
        Diagnostic(
            .warning, rule: "template.unused-template", at: SourceLocation(path: file.path),
            "No page uses this template")
    }

    static func missingWord(_ key: String, isPlural: Bool, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.missing-word", at: SourceLocation(path: "Templates/strings"),
            isPlural
                ? "The pages need this interface word with its plural forms" : "The pages need this interface word",
            excerpt: key, suggestion: Suggestion.didYouMean(key, in: known.filter { $0 != key }))
    }

    static func missingAsset(_ name: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, rule: "template.missing-asset", at: SourceLocation(path: "Templates/assets/\(name)"),
            "The site needs this file", suggestion: Suggestion.didYouMean(name, in: known))
    }

    private static func list(_ title: String, _ names: [String]) -> String? {
        names.isEmpty ? nil : "\(title): \(Set(names).sorted().joined(separator: ", "))"
    }
}
