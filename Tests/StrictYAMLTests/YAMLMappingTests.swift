import Diagnostics
import Testing

@testable import StrictYAML

@Suite struct YAMLMappingTests {
    private func messages(_ yaml: String, read: (inout YAMLMapping, inout DiagnosticLog) -> Void) -> [String] {
        var log = DiagnosticLog()
        guard let value = YAMLValue(parsing: yaml, path: "a.yaml", recording: &log),
            var mapping = YAMLMapping(value, named: "a row", recording: &log)
        else { return log.sorted.map(\.description) }
        read(&mapping, &log)
        return log.sorted.map(\.description)
    }

    @Test("A key that nobody asked for is refused with the nearest known one")
    func refusesUnknownKeys() {
        let found = messages("id: x\nnmae: y\n") { mapping, log in
            _ = mapping.requiredText("id", recording: &log)
            _ = mapping.text("name", recording: &log)
            mapping.refuseOtherKeys(recording: &log)
        }
        #expect(found == ["a.yaml:2:1: error: There is no such field in a row: “nmae” (did you mean “name”?)"])
    }

    @Test("Missing, empty and wrong fields are all reported together")
    func reportsTogether() {
        let found = messages("name: ''\nlist: 3\nflag: perhaps\n") { mapping, log in
            _ = mapping.requiredText("id", recording: &log)
            _ = mapping.requiredText("name", recording: &log)
            _ = mapping.texts("list", recording: &log)
            _ = mapping.flag("flag", default: false, recording: &log)
        }
        #expect(
            found == [
                "a.yaml:1:1: error: The field “id” of a row is missing",
                "a.yaml:1:7: error: The field “name” of a row is empty",
                "a.yaml:2:7: error: Here stands a text instead of a list for “list”: “3”",
                "a.yaml:3:7: error: Here stands a text instead of true or false for “flag”: “perhaps”",
            ])
    }

    @Test("A file that is not YAML gives its line and column, counted in the whole file")
    func locatesSyntaxErrors() {
        var log = DiagnosticLog()
        #expect(YAMLValue(parsing: "a: [1\nb: 2", path: "b.md", firstLine: 2, recording: &log) == nil)
        #expect(log.sorted.map(\.location.line) == [3])
        #expect(log.hasErrors)
    }

    @Test("A key that stands twice is an error")
    func refusesRepeatedKeys() {
        var log = DiagnosticLog()
        #expect(YAMLValue(parsing: "a: 1\na: 2\n", path: "b.yaml", recording: &log) == nil)
        #expect(log.sorted.map(\.rule) == ["yaml.unreadable"])
    }
}
