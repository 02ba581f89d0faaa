import Diagnostics
import StrictYAML
import Testing
import Wire

@testable import Rendering

@Suite struct ArticleFrontMatterTests {
    private func frontMatter(title: String, date: PublicationDate?) -> String {
        ArticleFrontMatter(
            title: title, description: "d", date: date, language: "fr", slug: "s", authors: [], topics: ["Puces"],
            companies: ["Nvidia", "Lilly"], extra: [("agency", "Reuters")]
        ).text
    }

    @Test func `Front matter has the fields of Hugo, Zola and Jekyll`() {
        #expect(
            frontMatter(title: "Un \"titre\": oui", date: .month(year: 2026, month: 3)) == """
                ---
                title: "Un \\"titre\\": oui"
                description: "d"
                date: 2026-03-01
                draft: false
                lang: "fr"
                slug: "s"
                authors: []
                tags:
                - "Puces"
                categories:
                - "Nvidia"
                - "Lilly"
                taxonomies:
                  tags:
                  - "Puces"
                  companies:
                  - "Nvidia"
                  - "Lilly"
                extra:
                  published: "2026-03"
                  agency: "Reuters"
                params:
                  published: "2026-03"
                  agency: "Reuters"
                ---


                """)
    }

    @Test func `Any title is YAML that reads back the same`() {
        for title in HostileText.samples(100) {
            var log = DiagnosticLog()
            let lines = frontMatter(title: title, date: nil).split(separator: "\n").dropFirst().dropLast()
            let value = YAMLValue(parsing: lines.joined(separator: "\n"), path: "t.yaml", recording: &log)
            var mapping = value.flatMap { YAMLMapping($0, named: "a page", recording: &log) }
            #expect(log.isEmpty)
            #expect(mapping?.value("title")?.text.map { Array($0.utf8) } == Array(title.utf8))
        }
    }
}
