import Foundation
import Testing
import Wire

@testable import Rendering

@Suite struct CalendarTests {
    private static let hostile = "Fin; 1,5 \\ \u{1}ligne\nautre — « été » 🚀 " + String(repeating: "é", count: 90)

    /// The lines of a calendar, unfolded.
    private func lines(_ text: String) -> [String] {
        text.components(separatedBy: "\r\n").reduce(into: []) { lines, line in
            if line.hasPrefix(" "), !lines.isEmpty {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(line)
            }
        }
    }

    private func calendar(_ first: String, _ last: String, summary: String = "S") throws -> String {
        func day(_ text: String) throws -> CalendarDate {
            guard case .day(let day)? = PublicationDate(text) else { throw CocoaError(.formatting) }
            return day
        }
        let event = EventCalendar.Event(
            identifier: "1@e.org", stamp: try day("2026-01-12"), first: try day(first), last: try day(last),
            summary: summary, description: Self.hostile, language: "fr", url: "https://e.org/#p1", category: "Accord",
            status: .tentative)
        return EventCalendar(name: "N", language: "fr", events: [event]).text
    }

    @Test("A line has at most 75 octets, is folded between characters, and ends as RFC 5545 wants")
    func foldsLines() throws {
        let text = try calendar("2026-01-12", "2026-01-12", summary: Self.hostile)
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(!text.replacing("\r\n", with: "").contains("\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        let escaped = "Fin\\; 1\\,5 \\\\ ligne\\nautre — « été » 🚀 " + String(repeating: "é", count: 90)
        #expect(lines(text).contains("SUMMARY;LANGUAGE=fr:\(escaped)"))
    }

    @Test(
        "A day ends the next day, and a span after its last one",
        arguments: [("2026-01-12", "2026-01-12", "20260113"), ("2026-02-01", "2026-02-28", "20260301")])
    func endsAfterLastDay(first: String, last: String, end: String) throws {
        #expect(lines(try calendar(first, last)).contains("DTEND;VALUE=DATE:\(end)"))
    }

    @Test(
        "Each event of a company's calendar leads to a passage of the site, and its TimelineJS data has the documented form"
    )
    func leadsToPassages() throws {
        let site = try FormatRulesTests.site.get()
        let calendar = try site.text("fr/entreprises/sanofi/events.ics")
        let urls = lines(calendar).filter { $0.hasPrefix("URL:") }.map { String($0.dropFirst(4)) }
        #expect(!urls.isEmpty)
        for url in urls {
            let address = url.dropFirst(FormatRulesTests.base.count)
            #expect(site.hasPage(at: address))
            let fragment = try #require(address.split(separator: "#").last)
            let page = try site.text(address.prefix { $0 != "#" } + "index.html")
            #expect(page.contains("id=\"\(fragment)\""))
        }
        #expect(Set(lines(calendar).filter { $0.hasPrefix("UID:") }).count == urls.count)
        let bytes = try #require(site.files["fr/entreprises/sanofi/timeline.json"])
        let data = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let events = try #require(data["events"] as? [[String: Any]])
        #expect(events.count == urls.count)
        for event in events {
            let start = try #require(event["start_date"] as? [String: Int])
            #expect(start.keys.sorted() == ["day", "month", "year"])
            #expect((event["text"] as? [String: String])?["headline"]?.isEmpty == false)
            #expect(
                Set(event.keys).isSubset(of: ["start_date", "end_date", "display_date", "text", "group", "unique_id"]))
        }
    }
}
