import Diagnostics
import TestSupport
import Testing

@testable import StrictXML

@Suite struct XMLValueTests {
    private func parse(_ text: String) -> (value: XMLValue?, findings: [String]) {
        var log = DiagnosticLog()
        let value = XMLValue(parsing: Array(text.utf8), path: "a.xml", recording: &log)
        return (value, log.sorted.map(\.description))
    }

    @Test("Elements, attributes, references, CDATA and namespaces come out as the file means them")
    func readsElements() throws {
        let (value, findings) = parse(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a comment -->
            <a xmlns="urn:x" xmlns:y="urn:y" b='1 &amp; "2"' y:c="d&#x0A;e">t&lt;&#233;<![CDATA[<raw> & ]]>!<y:z/><?p q?></a>
            """)
        #expect(findings == [])
        let root = try #require(value)
        #expect(root.name == XMLName("a", in: "urn:x"))
        #expect(root.attribute("b") == "1 & \"2\"")
        #expect(root.attributes[XMLName("c", in: "urn:y")] == "d\ne")
        #expect(root.text == "t<é<raw> & !")
        #expect(
            root.elements("z", in: "urn:y").map(\.location) == [SourceLocation(path: "a.xml", line: 3, column: 97)])
    }

    @Test("Line ends of every kind are one line feed, and a space in an attribute")
    func unifiesLineEnds() throws {
        let root = try #require(parse("<a b='1\r\n2\t3'>x\r\ny\rz</a>").value)
        #expect(root.text == "x\ny\nz")
        #expect(root.attribute("b") == "1 2 3")
    }

    @Test("Two texts with a comment between them are one")
    func joinsTexts() throws {
        #expect(try #require(parse("<a>x<!-- c -->y</a>").value).content == [.text("xy")])
    }

    @Test(
        "What is not well-formed is refused with its place",
        arguments: [
            ("", "a.xml:1:1: error: The file holds no element"),
            ("<a>", "a.xml:1:4: error: The end tag of “a” is missing"),
            ("<a></b>", "a.xml:1:4: error: The end tag of “a” must stand here: “b”"),
            ("<a/><b/>", "a.xml:1:5: error: An XML file must be one element, with nothing but comments around it"),
            ("<a b=1/>", "a.xml:1:4: error: An attribute must have a value in quotation marks, without “<”: “b”"),
            ("<a b='1' b='2'/>", "a.xml:1:10: error: An attribute must stand once in a tag: “b”"),
            ("<a>\n&nbsp;</a>", "a.xml:2:1: error: XML knows the entities amp, lt, gt, quot and apos only: “&nbsp;”"),
            ("<a>&#0;</a>", "a.xml:1:4: error: A character reference must name a character that XML allows: “&#0;”"),
            ("<a><!-- -- --></a>", "a.xml:1:4: error: A comment must not hold “--”"),
            ("<y:a/>", "a.xml:1:1: error: A prefix must be declared with xmlns: “y:a”"),
            ("<a>\u{1}</a>", "a.xml:1:4: error: XML allows no control characters but tab and line end"),
            ("<a", "a.xml:1:1: error: The file ends within a tag, a comment or a section"),
            (
                "<?xml version='1.0' encoding='latin1'?><a/>",
                "a.xml:1:1: error: An XML file must be UTF-8: “<?xml version='1.0' encoding='latin1'”"
            ),
        ])
    func refuses(text: String, message: String) {
        let (value, findings) = parse(text)
        #expect(value == nil)
        #expect(findings == [message])
    }

    @Test(
        "A document type is refused before it is read, so no entity grows and no file is fetched",
        arguments: [
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
            "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>",
        ])
    func refusesDocumentTypes(text: String) {
        #expect(
            parse(text).findings == [
                "a.xml:1:1: error: A document type is not read: it could define entities that grow without end"
            ])
    }

    @Test("Bottomless nesting is refused")
    func refusesDepth() {
        let text = String(repeating: "<a>", count: 100_000)
        #expect(parse(text).findings == ["a.xml:1:601: error: Elements must not be nested more than 200 deep"])
    }

    @Test("Any bytes at all are read or refused, never a crash")
    func survivesAnything() {
        let pieces = [
            "<", ">", "a", "/", "=", "'", "\"", "&", ";", "#x", "!", "--", "[CDATA[", "]]>", "?", "xml", " ", "é", ":",
        ]
        var random = SeededRandom(seed: 7)
        for _ in 0..<5_000 {
            let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let (value, findings) = parse(text)
            #expect((value == nil) == !findings.isEmpty, "\(text)")
        }
    }
}
