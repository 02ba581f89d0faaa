import Foundation
import Testing

@testable import Rendering

@Suite struct StructuredDataTests {
    private func article(_ published: String?, headline: String = "Titre") -> StructuredData.NewsArticle {
        StructuredData.NewsArticle(
            headline: headline, url: "https://e.org/a/", language: "fr", published: published, bylines: [],
            agency: "Reuters",
            publisher: "Dépêche", mentions: [], keywords: [])
    }

    @Test func `An article with its day is news, and one without is a work`() {
        #expect(article("2026-01-12").value.serialized.contains("\"@type\":\"NewsArticle\""))
        #expect(article("2026-01").value.serialized.contains("\"@type\":\"CreativeWork\""))
        #expect(!article(nil).value.serialized.contains("datePublished"))
    }

    @Test func `A hostile headline stays inside its script`() throws {
        for text in HostileText.samples(100) {
            let script = StructuredData.script([article("2026-01-12", headline: text).value]).source
            #expect(!script.contains("<"))
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(script.utf8)) }
        }
    }

    @Test func `A long headline is cut between words at 110 characters`() {
        let shortened = StructuredData.shortened(String(repeating: "mot ", count: 40))
        #expect(shortened.unicodeScalars.count <= 110)
        #expect(shortened.hasSuffix("mot…"))
        #expect(StructuredData.shortened("court") == "court")
    }

    @Test func `Breadcrumbs count from one`() {
        let value = StructuredData.breadcrumbs([("A", "https://e.org/"), ("B", "https://e.org/b/")])
        #expect(value.serialized.contains("\"position\":1,\"name\":\"A\""))
        #expect(value.serialized.contains("\"position\":2,\"name\":\"B\""))
    }
}
