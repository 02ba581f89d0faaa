import Testing

@testable import Wire

@Suite struct MarkdownSeedTests {
    @Test("Front matter states headline, date, source, authors and language")
    func readsFrontMatter() throws {
        let reading = Reading(
            "---\ntitle: Un accord\ndate: 2026-01-12\nsource: cerclefinance.com\nauthors: [Ana Bel]\nlanguage: fr\n---\nUn *texte*.\n\n## Suite\n\n- a\n- b\n",
            name: "a.md")
        let article = try #require(reading.article)
        #expect(article.headline == Article.Headline("Un accord", isDerived: false))
        #expect(article.date?.value == "2026-01-12")
        #expect(article.agency == "Cercle Finance")
        #expect(article.bylines == ["Ana Bel"])
        #expect(reading.body == ["Un texte.", "Suite", "a", "b"])
        #expect(reading.roles.last == .listItem(depth: 1, ordinal: nil))
        #expect(article.markdown.contains("*texte*"))
    }

    @Test(
        "Mistakes in the front matter are errors at their place",
        arguments: [
            ("---\ntitel: x\n---\nTexte.", "yaml.unknown-field"),
            ("---\ndate: 2026-02-30\n---\nTexte.", "wire.invalid-date"),
            ("---\ntitle: x\nTexte.", "wire.front-matter"), ("---\ntitle: [\n---\nTexte.", "yaml.unreadable"),
            ("---\nlanguage: français\n---\nTexte.", "wire.invalid-language"),
            ("---\ntitle: x\n---\n", "wire.empty-seed"),
        ])
    func locatesMistakes(text: String, rule: String) {
        #expect(Reading(text, name: "a.md").rules.contains(rule))
    }

    @Test("Three hyphens inside the text are no front matter")
    func keepsHyphens() {
        #expect(Reading("Un texte.\n\n---\n\nUn autre.", name: "a.md").body == ["Un texte.", "Un autre."])
    }

    @Test("Raw HTML of a Markdown seed is text")
    func showsHTML() {
        #expect(
            Reading("Un <b>mot</b>.\n\n<script>x</script>", name: "a.md").body == [
                "Un <b>mot</b>.", "<script>x</script>",
            ])
    }
}
