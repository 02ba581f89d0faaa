import Testing

@testable import Wire

/// One example text of a shape of `wire-shapes`, with what a careful reader finds in it.
struct ShapeCase: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var title: String?
    var date: String?
    var agency: String?
    var bylines: [String] = []
    var dateline: String?
    /// The words with which the body begins.
    var opening: String

    var testDescription: String { name }
}

@Suite struct ShapeTests {
    @Test("Date, headline, agency, authors, place and body are found in every shape", arguments: ShapeCase.all)
    func reads(example: ShapeCase) {
        let reading = Reading(example.text)
        #expect(reading.title == example.title)
        #expect(reading.article?.date?.value == example.date)
        #expect(reading.article?.agency == example.agency)
        #expect(reading.article?.bylines == example.bylines)
        #expect(reading.article?.dateline == example.dateline)
        #expect(
            reading.body.first?.hasPrefix(example.opening) == true, "body begins: \(reading.body.first ?? "nothing")")
    }

    @Test("No word of an example is lost", arguments: ShapeCase.all)
    func keepsEveryWord(example: ShapeCase) throws {
        let article = try #require(Reading(example.text).article)
        #expect(Words.missing(from: article, of: example.text) == [])
    }
}
