import Diagnostics
import Testing

@testable import DepecheCommand

@Suite struct DiagnosticFormatTests {
    private let diagnostic = Diagnostic(
        .warning, rule: "wire.no-date", at: SourceLocation(path: "seeds/a,b:c.txt", line: 2, column: 3),
        "This text has no date\n100 %", excerpt: "“x”\u{2028}", suggestion: nil)

    @Test("People read path, line, column, severity and the rule's sentence")
    func human() {
        #expect(
            DiagnosticFormat.human.line(for: diagnostic)
                == #"seeds/a,b:c.txt:2:3: warning: This text has no date\u{A}100 %: ““x”\u{2028}”"#)
    }

    @Test("Programs read one JSON object on one line")
    func jsonLines() {
        let line = DiagnosticFormat.jsonLines.line(for: diagnostic)
        #expect(!line.contains("\n"))
        #expect(line.hasPrefix(#"{"column":3,"excerpt":"#))
        #expect(line.contains(#""message":"This text has no date\n100 %","path":"seeds/a,b:c.txt""#))
    }

    @Test("GitHub reads a workflow command whose separators are escaped")
    func github() {
        #expect(
            DiagnosticFormat.github.line(for: diagnostic)
                == "::warning file=seeds/a%2Cb%3Ac.txt,line=2,col=3,title=wire.no-date"
                + "::This text has no date%0A100 %25: ““x”\u{2028}”")
    }
}
