import Foundation
import Testing

@testable import Rendering

@Suite struct TimelinePageTests {
    private static let newsroom = Result { try VirtualSite.newsroom() }

    @Test func `A year without articles says so, and has no empty list of months`() throws {
        let site = try Self.newsroom.get()
        let page = try site.text("fr/chronologie/2028/index.html")
        #expect(page.contains("Aucune dépêche n’est datée d’alors") && !page.contains("class=\"months\""))
        let index = try site.text("fr/chronologie/index.html")
        #expect(index.contains("<p class=\"year-note\">") && !index.contains(#/<ol class="months">\s*</ol>/#))
    }

    @Test func `Each chart has a title, a description and a table beside it`() throws {
        let site = try Self.newsroom.get()
        var count = 0
        for (path, bytes) in site.files where path.hasPrefix("fr/") && path.hasSuffix("index.html") {
            let page = String(decoding: bytes, as: UTF8.self)
            for chart in page.components(separatedBy: "<svg ").dropFirst() where chart.starts(with: #/[^>]*-title /#) {
                count += 1
                #expect(
                    chart.prefixMatch(of: #/[^>]*>\s*<title id="[^"]*">[^<]+</title>\s*<desc id="[^"]*">[^<]+</#) != nil
                )
                #expect(chart.contains("<table>"), "\(path)")
            }
        }
        #expect(count > 20)
    }

    @Test func `A kind of event has a calendar of its own`() throws {
        let site = try Self.newsroom.get()
        #expect(try site.text("fr/chronologie/autorisation/index.html").contains("events.ics\""))
        let calendar = try site.text("fr/chronologie/autorisation/events.ics")
        #expect(calendar.contains("CATEGORIES:Autorisation") && !calendar.contains("CATEGORIES:Acquisition"))
    }

    @Test func `No calendar is empty: where no event has a day, none is offered`() throws {
        let site = try Self.newsroom.get()
        let calendars = site.files.filter { $0.key.hasSuffix("events.ics") }
        #expect(calendars.count > 20)
        #expect(calendars.values.allSatisfy { String(decoding: $0, as: UTF8.self).contains("BEGIN:VEVENT") })
        let pages = site.files.keys.filter { $0.contains(#/^fr/chronologie/[a-z-]+/index\.html$/#) }
        #expect(pages.count > 10)
        for path in pages {
            let calendar = path.replacing("index.html", with: "events.ics")
            #expect(try site.text(path).contains("events.ics\"") == (site.files[calendar] != nil), "\(path)")
        }
    }

    @Test func `A date that gave way to another is called off in calendars`() throws {
        let calendar = try Self.newsroom.get().text("fr/chronologie/events.ics")
        let events = calendar.components(separatedBy: "BEGIN:VEVENT")
        #expect(events.filter { $0.contains("STATUS:CANCELLED") }.count == 1)
    }

    @Test func `A story stands from its first article to its last, on the page and as data`() throws {
        let site = try Self.newsroom.get()
        let pages = site.files.keys.filter { $0.contains(#/^fr/dossiers/.+/index\.html$/#) }
        #expect(!pages.isEmpty)
        for path in pages {
            let page = try site.text(path)
            let cards = try #require(page.firstMatch(of: #/<ol class="cards">(.*?)</ol>/#.dotMatchesNewlines())).output
                .1
            let days = cards.matches(of: #/<time datetime="([0-9-]+)"/#).map { String($0.output.1) }
            #expect(days == days.sorted(), "\(path)")
            #expect(page.contains("\"@type\":\"CollectionPage\"") && page.contains("ItemListOrderAscending"))
        }
    }
}
