import Diagnostics
import Foundation
import StrictYAML
import Testing

@testable import Rendering

@Suite struct EscaperTests {
    @Test func `JSON read back is the same text`() throws {
        for text in HostileText.samples() {
            let data = Data(JSONText.quoted(text).utf8)
            let read = try #require(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed) as? String)
            #expect(Array(read.utf8) == Array(text.utf8))
        }
    }

    @Test func `JSON holds nothing that could end a script element or a line of JavaScript`() {
        for text in HostileText.samples() {
            let quoted = JSONText.quoted(text)
            #expect(
                !quoted.unicodeScalars.contains {
                    $0 == "<" || $0 == ">" || $0 == "&" || $0 == "\u{2028}" || $0 == "\u{2029}"
                })
        }
        #expect(JSONText.quoted("</script>\u{2028}") == #""\u003c/script\u003e\u2028""#)
    }

    @Test func `A JSON object leaves out what has no value`() {
        let value = JSONValue.object(["@type": "Thing", "name": nil, "list": .list([.number(-1), .flag(true)])])
        #expect(value.serialized == #"{"@type":"Thing","list":[-1,true]}"#)
    }

    @Test func `A YAML scalar read back is the same text`() {
        for text in HostileText.samples() {
            var log = DiagnosticLog()
            let value = YAMLValue(parsing: "key: \(YAMLScalar.quoted(text))\n", path: "test.yaml", recording: &log)
            var mapping = value.flatMap { YAMLMapping($0, named: "a test", recording: &log) }
            let read = mapping?.value("key")?.text
            #expect(log.isEmpty)
            #expect(read.map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test func `A URL component decodes to the same text and holds only unreserved characters`() {
        for text in HostileText.samples() {
            let encoded = URLComponent.encoded(text)
            #expect(encoded.removingPercentEncoding.map { Array($0.utf8) } == Array(text.utf8))
            #expect(encoded.utf8.allSatisfy { $0 < 0x80 && !"<>\"'&/?#+ ".utf8.contains($0) })
        }
    }

    @Test func `A path keeps its slashes`() {
        #expect(URLComponent.encodedPath("fr/originaux/été & co.txt") == "fr/originaux/%C3%A9t%C3%A9%20%26%20co.txt")
    }

    @Test(arguments: [
        ("a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39;"),
        ("a\r\nb", "a&#13;\nb"),
        ("a\u{0}b\u{FFFE}c", "abc"),
        ("]]>", "]]&gt;"),
    ])
    func `XML text is escaped and holds only what XML allows`(text: String, expected: String) {
        #expect(XMLText.escaped(text) == expected)
    }
}
