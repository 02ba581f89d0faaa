internal import Diagnostics

/// The sentences of what keeps a text from being added.
extension Diagnostic {
    static func notFeed(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "add.no-feed", at: location, "A feed must be Atom or RSS", excerpt: name,
            suggestion: "add a text without --from")
    }

    static func itemWithoutText(_ title: String?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, rule: "add.item-without-text", at: location, "An item of a feed must have a text to be added",
            excerpt: title)
    }
}
