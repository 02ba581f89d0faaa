import Diagnostics
import Testing

@testable import DepecheCommand

@Suite struct SARIFReportTests {
    @Test("A finding has its rule, level, sentence and place")
    func writes() {
        let place = SourceLocation(path: "seeds/un texte.txt", line: 3, column: 5)
        let diagnostic = Diagnostic(
            .warning, rule: "wire.no-date", at: place, "A seed should have a date", excerpt: "x", suggestion: "add it")
        #expect(
            SARIFReport([diagnostic], version: "1.2").text
                == #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"#
                + #""driver":{"name":"depeche","version":"1.2","rules":[{"id":"wire.no-date"}]}},"#
                + #""columnKind":"unicodeCodePoints","results":[{"ruleId":"wire.no-date","level":"warning","#
                + #""message":{"text":"A seed should have a date: “x” (add it)"},"locations":[{"physicalLocation":{"#
                + #""artifactLocation":{"uri":"seeds/un%20texte.txt"},"region":{"startLine":3,"startColumn":5}}}]}]}]}"#
        )
    }

    @Test("Without findings there is a run without results")
    func writesNothing() {
        #expect(SARIFReport([], version: "1").text.contains(#""results":[]"#))
    }
}
