import Diagnostics
import Rendering
import Testing
import Wire

@testable import DepecheCommand

@Suite struct LineRequestTests {
    @Test func `An id comes back as given`() throws {
        #expect(try LineRequest(#"{"id":"a","text":"x"}"#).id == .text("a"))
        #expect(try LineRequest(#"{"id":7,"text":"x"}"#).id == .number(7))
        #expect(try LineRequest(#"{"text":"x"}"#).id == .null)
    }

    @Test(arguments: [#"{"text":"x"}"#, #"{"text":"x","date":null}"#, #"{"text":"x","date":""}"#])
    func `A null, an absent and an empty date are none`(line: String) throws {
        #expect(try LineRequest(line).date == nil)
    }

    @Test func `A month is a date too`() throws {
        #expect(try LineRequest(#"{"text":"x","date":"2026-01"}"#).date?.value == "2026-01")
    }

    @Test(arguments: [
        ("x", "standard input:3:1: error: A line must be a JSON object: “x”"),
        ("[]", "standard input:3:1: error: A line must be a JSON object: “[]”"),
        ("{}", "standard input:3:1: error: A line must have a text: “text” must be a string: “{}”"),
        (
            #"{"text":"x","date":3}"#,
            #"standard input:3:1: error: “date” must be a date such as 2026-01-12, 2026-01 or 2026, or null: “{"text":"x","date":3}”"#
        ),
        (
            #"{"text":"x","direction":"futur"}"#,
            #"standard input:3:1: error: “direction” must be past, future or auto: “{"text":"x","direction":"futur"}” (did you mean “future”?)"#
        ),
    ])
    func `What is no request is refused with its place`(line: String, message: String) {
        #expect {
            _ = try LineRequest(line)
        } throws: { error in
            guard let refusal = error as? LineRequest.Refusal else { return false }
            return Diagnostic.invalidLine(refusal, number: 3, line).description == message
        }
    }

    @Test func `A seed may be named with a line`() {
        #expect(SeedPlace("seeds/a.txt:12").path == "seeds/a.txt")
        #expect(SeedPlace("seeds/a.txt:12").line == 12)
        #expect(SeedPlace("seeds/a.txt").line == nil)
        #expect(SeedPlace("a:b").path == "a:b")
    }
}
