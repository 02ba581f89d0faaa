import Testing

@testable import Diagnostics

@Suite struct DiagnosticLogTests {
    private func finding(_ severity: Diagnostic.Severity, line: Int, _ message: String) -> Diagnostic {
        Diagnostic(severity, rule: "test", at: SourceLocation(path: "a", line: line), message)
    }

    @Test("Findings come out by place, errors before warnings, each once")
    func sorts() {
        var log = DiagnosticLog()
        log.record(finding(.warning, line: 2, "w"))
        log.record(finding(.error, line: 2, "e"))
        log.record(finding(.note, line: 1, "n"))
        log.record(finding(.error, line: 2, "e"))
        #expect(log.sorted.map(\.message) == ["n", "e", "w"])
        #expect(log.hasErrors)
        #expect(log.count(of: .error) == 1)
    }

    @Test("A finding reads as path:line:column, severity, rule, text and suggestion")
    func describes() {
        let diagnostic = Diagnostic(
            .error, rule: "test", at: SourceLocation(path: "seeds/site.yaml", line: 3, column: 1),
            "There is no such field in the site", excerpt: "titel", suggestion: "did you mean “title”?")
        #expect(
            diagnostic.description
                == "seeds/site.yaml:3:1: error: There is no such field in the site: “titel” (did you mean “title”?)")
    }
}

@Suite struct DiagnosticDescriptionTests {
    @Test("Escape sequences and direction marks of a seed can't steer the terminal")
    func escapesControls() {
        let diagnostic = Diagnostic(
            .error, rule: "test", at: SourceLocation(path: "a\u{1B}[2J"), "Rule", excerpt: "x\u{202E}y\ny")
        #expect(diagnostic.description == #"a\u{1B}[2J:1:1: error: Rule: “x\u{202E}y\u{A}y”"#)
    }

    @Test("A long excerpt is cut")
    func cutsExcerpts() {
        let diagnostic = Diagnostic(
            .error, rule: "test", at: SourceLocation(path: "a"), "Rule", excerpt: String(repeating: "é", count: 200))
        #expect(diagnostic.description == "a:1:1: error: Rule: “\(String(repeating: "é", count: 120))…”")
    }
}
