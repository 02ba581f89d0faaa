import Annotation
import CommonMark
import Foundation
import Testing
import Wire

@testable import Rendering

@Suite struct PassageTests {
    private static let list: [Block] = [
        Block(.paragraph, [.text("C'est une première. Les fonds permettront :")]),
        Block(.listItem(depth: 1, ordinal: nil), [.text("de tripler le laboratoire ;")]),
        Block(.listItem(depth: 1, ordinal: nil), [.text("d'ouvrir un bureau à Boston ;")]),
        Block(.listItem(depth: 1, ordinal: nil), [.text("Brévent recrute aussi.")]),
        Block(.paragraph, [.text("de même ailleurs.")]),
    ]

    @Test(
        "An item that is no sentence follows the words that introduce its list",
        arguments: [
            (1, "Les fonds permettront : de tripler le laboratoire"),
            (2, "Les fonds permettront : … d'ouvrir un bureau à Boston"),
        ])
    func followsLead(item: Int, words: String) throws {
        let lead = try #require(ListLead(ofItem: item, in: Self.list))
        #expect(lead.introducing(Self.list[item].text, with: Self.list[lead.block].text) == words)
    }

    @Test("A sentence stands alone, in a list or not", arguments: [0, 3, 4, 9]) func standsAlone(number: Int) {
        #expect(ListLead(ofItem: number, in: Self.list) == nil)
    }

    @Test func `Sentences end before the next, with what closes a quotation`() {
        let text = "Orvalis gagne 2,1%. « C'est fait. » M. Roth l'a dit ! Ensuite"
        let bytes = Array(text.utf8)
        #expect(
            Sentences.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) } == [
                "Orvalis gagne 2,1%.", "« C'est fait. »", "M. Roth l'a dit !", "Ensuite",
            ])
        #expect(Sentences.ranges(in: "").isEmpty)
    }

    private static let newsroom = Result { try VirtualSite.newsroom() }

    @Test(arguments: ["fr", "en"])
    func `The summary of an edition holds sentences of its articles, word for word`(language: String) throws {
        let site = try Self.newsroom.get()
        let pages = site.files.keys.filter { $0.contains(#/^\w+/editions/2.*index\.html$/#) && $0.hasPrefix(language) }
        var count = 0
        for path in pages.sorted() {
            let page = try site.text(path)
            let start = try #require(page.firstRange(of: "id=\"summary\"")).lowerBound
            let end = try #require(page[start...].firstRange(of: "</ul>")).lowerBound
            for quotation in try QuotedPassages(page[start..<end], at: path, of: site).quotations {
                count += 1
                let paragraph = try #require(quotation.paragraph, "\(path): nothing at \(quotation.target)")
                #expect(paragraph.contains(quotation.words), "\(path): “\(quotation.words)”")
                #expect(Sentences.ranges(in: quotation.words).count == 1, "\(path): “\(quotation.words)”")
            }
        }
        #expect(count > pages.count && pages.count > 40)
    }

    @Test(arguments: ["fr", "en"])
    func `Each event leads to the paragraph that has its words`(language: String) throws {
        let site = try Self.newsroom.get()
        var count = 0
        for path in site.files.keys.sorted() where path.hasPrefix(language) && path.hasSuffix("index.html") {
            let page = try site.text(path)
            let lists = page.matches(of: #/<ol class="events">(.*?)</ol>/#.dotMatchesNewlines())
            for quotation in try lists.flatMap({ try QuotedPassages($0.output.1, at: path, of: site).quotations }) {
                count += 1
                let paragraph = try #require(quotation.paragraph, "\(path): nothing at \(quotation.target)")
                let pieces = quotation.words.split(separator: "…").map { $0.trimmingCharacters(in: .whitespaces) }
                #expect(paragraph.contains(pieces.last ?? "?"), "\(path): “\(quotation.words)”")
            }
        }
        #expect(count > 300)
    }
}
