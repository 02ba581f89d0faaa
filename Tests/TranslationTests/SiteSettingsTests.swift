import Diagnostics
import Testing

@testable import Translation

@Suite struct SiteSettingsTests {
    private static let whole = "title: T\nbase_url: https://x.y/\nlanguages: [fr, en]\npublisher: {name: P}\n"

    private func read(_ text: String, baseURL: String? = nil) -> (settings: SiteSettings?, rules: [String]) {
        var log = DiagnosticLog()
        let settings = SiteSettings(parsing: text, path: "site.yaml", baseURL: baseURL, recording: &log)
        return (settings, log.sorted.map { "\($0.location): \($0.rule)" })
    }

    @Test("Settings are read, and the command line's base URL takes the place of the file's")
    func reads() throws {
        let (settings, rules) = read(
            Self.whole + "tagline: {fr: Un, en: One}\ntime_zone: America/Argentina/Buenos_Aires")
        #expect(rules.isEmpty)
        let found = try #require(settings)
        #expect(found.tagline(in: LanguageTag("en")) == "One")
        #expect(found.originalLanguage == LanguageTag("fr"))
        #expect(
            read(Self.whole, baseURL: "http://localhost:8000/depot").settings?.baseURL == "http://localhost:8000/depot/"
        )
    }

    @Test(
        "A base URL is absolute and points at a folder",
        arguments: [
            "x.y", "/a/", "ftp://x.y/", "https:///a", "https://x.y/?a", "https://x.y/#a", "https://x.y/../a",
            "https://x.y//a",
            "https://u@x.y/", "https://x y/", "javascript:alert(1)", "https://x.y/\u{E9}", "https://",
            "https://x.y/a/.",
        ])
    func refusesBaseURL(url: String) {
        let (settings, rules) = read(Self.whole, baseURL: url)
        #expect(settings == nil)
        #expect(rules == ["--base-url:1:1: site.invalid-url"])
    }

    @Test(
        "Every value is checked, and a field that is not known is refused",
        arguments: [
            ("colour: red", "site.yaml:5:1: yaml.unknown-field"),
            ("time_zone: Paris", "site.yaml:5:1: site.invalid-time-zone"),
            ("time_zone: Europe//Paris", "site.yaml:5:1: site.invalid-time-zone"),
            ("time_zone: ../../etc", "site.yaml:5:1: site.invalid-time-zone"),
            ("tagline: {de: Eins}", "site.yaml:5:11: site.unknown-tagline"),
            ("tagline: {fr: ''}", "site.yaml:5:15: yaml.empty-field"),
            ("tagline: [a]", "site.yaml:5:10: yaml.wrong-kind"),
        ])
    func refuses(line: String, rule: String) {
        #expect(read(Self.whole + line).rules == [rule])
    }

    @Test(
        "A language is a BCP 47 tag in lower case at its start, and stands once",
        arguments: [
            "[fr, FR]", "[fr, fr]", "[pt-BR, pt-br]", "[f]", "[b\u{301}]", "['../x']", "[français]", "[fr-]",
            "['fr,en']",
        ])
    func refusesLanguages(list: String) {
        let rules = read("title: T\nbase_url: https://x.y/\nlanguages: \(list)\npublisher: {name: P}\n").rules
        #expect(rules.contains { $0.hasSuffix("site.invalid-language") })
    }

    @Test("The publisher's address and e-mail are what they say")
    func checksPublisher() {
        let head = "title: T\nbase_url: https://x.y/\nlanguages: [fr]\n"
        #expect(
            read(head + "publisher: {name: P, url: x, email: a}").rules == [
                "site.yaml:4:22: site.invalid-publisher-url", "site.yaml:4:30: site.invalid-email",
            ])
        #expect(read(head + "publisher: {name: P, url: 'https://p.org/a?b', email: a@b.org}").rules.isEmpty)
        #expect(read(head + "publisher: {}").rules == ["site.yaml:4:12: yaml.missing-field"])
        #expect(read(head).rules == ["site.yaml:1:1: yaml.missing-field"])
    }

    @Test("A file that is no YAML gives that error alone; an empty one names what is missing")
    func refusesFiles() {
        #expect(read("title: [").rules.count == 1)
        #expect(read("").rules.filter { $0.hasSuffix("yaml.missing-field") }.count == 3)
    }
}
