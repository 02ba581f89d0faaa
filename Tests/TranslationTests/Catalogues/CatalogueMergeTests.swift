import Diagnostics
import Testing

@testable import Translation

@Suite struct CatalogueMergeTests {
    private static let lead = Segment(.paragraph, "Sanofi a levé 50 millions d'euros lundi.")

    /// A catalogue with one translated entry.
    private func catalogue(_ segment: Segment, state: TranslationState) -> POFile {
        var file = POFile(path: "en/a.po")
        var entry = POEntry(context: segment.role.rawValue, id: segment.text, strings: ["T"])
        entry.note(state)
        file.entries = [POEntry(id: "", strings: ["Language: en\n"]), entry]
        return file
    }

    private func merged(_ file: POFile, _ segments: [Segment]) -> POFile {
        var file = file
        file.entries = CatalogueMerge.entries(of: file, for: segments)
        return file
    }

    private func entry(_ file: POFile, _ segment: Segment) -> POEntry? { file.entries.first { $0.key == segment.key } }

    @Test(
        "A passage put before others changes no state",
        arguments: [TranslationState.draft, .reviewed, .final, .machine])
    func keepsStates(state: TranslationState) {
        let file = merged(catalogue(Self.lead, state: state), [Segment(.paragraph, "Un mot de plus."), Self.lead])
        #expect(entry(file, Self.lead)?.state == state)
        #expect(file.entries.map(\.id) == ["", "Un mot de plus.", Self.lead.text])
    }

    @Test(
        "A change of number, currency, date, phase or negation is critical, and one of wording is not",
        arguments: [
            ("Sanofi a levé 80 millions d'euros lundi.", TranslationState.staleCritical),
            ("Sanofi a levé 50 milliards d'euros lundi.", .staleCritical),
            ("Sanofi a levé 50 millions de dollars lundi.", .staleCritical),
            ("Sanofi a levé 50 millions d'euros mardi.", .staleCritical),
            ("Sanofi n'a pas levé 50 millions d'euros lundi.", .staleCritical),
            ("Sanofi a recueilli 50 millions d'euros lundi.", .stale),
        ])
    func tellsChangesApart(text: String, state: TranslationState) {
        let changed = Segment(.paragraph, text)
        let file = merged(catalogue(Self.lead, state: .reviewed), [changed])
        let entry = entry(file, changed)
        #expect(entry?.state == state && entry?.isFuzzy == true)
        #expect(entry?.previous?.id == Self.lead.text)
        #expect(entry?.strings == ["T"])
        #expect(
            ArticleTranslation(file, language: LanguageTag("en")).segment(changed).publishableText
                == (state == .stale ? "T" : nil))
    }

    @Test(
        "A trial's phase is critical, in figures of any kind",
        arguments: [("Un essai de phase II.", "Un essai de phase III."), ("Une phase 2.", "Une phase 3.")])
    func watchesPhases(old: String, new: String) {
        let changed = Segment(.subhead, new)
        let file = merged(catalogue(Segment(.subhead, old), state: .final), [changed])
        #expect(entry(file, changed)?.state == .staleCritical)
    }

    @Test("A change of spaces, quotes or apostrophes keeps the state")
    func keepsTypography() {
        let changed = Segment(.paragraph, "Sanofi a levé 50\u{A0}millions d’euros lundi.")
        let file = merged(catalogue(Self.lead, state: .final), [changed])
        #expect(entry(file, changed)?.state == .final)
        #expect(entry(file, changed)?.previous == nil)
    }

    @Test("A stale translation whose passage changes back has its state again")
    func returns() {
        let changed = Segment(.paragraph, "Sanofi a recueilli 50 millions d'euros lundi.")
        let twice = merged(merged(catalogue(Self.lead, state: .final), [changed]), [Self.lead])
        #expect(entry(twice, Self.lead)?.state == .final)
    }

    @Test("A stale translation stays so against the French that it was made of, however often that changes")
    func remembersOrigin() {
        let changes = [
            "Sanofi a recueilli 50 millions d'euros lundi.", "Sanofi a recueilli 80 millions d'euros lundi.",
        ]
        var file = catalogue(Self.lead, state: .reviewed)
        for text in changes { file = merged(file, [Segment(.paragraph, text)]) }
        #expect(file.entries.last?.state == .staleCritical)
        #expect(file.entries.last?.previous?.id == Self.lead.text)
        #expect(file.entries.last?.mark?.former == .reviewed)
    }

    @Test("A translation whose passage is gone is kept, and lives again with it")
    func keepsObsolete() {
        let gone = merged(catalogue(Self.lead, state: .final), [Segment(.paragraph, "Rien à voir.")])
        #expect(gone.entries.last?.isObsolete == true && gone.entries.last?.strings == ["T"])
        let back = merged(gone, [Self.lead])
        #expect(entry(back, Self.lead)?.state == .final)
        #expect(!back.entries.contains { $0.isObsolete })
    }

    @Test("Nothing is taken over between passages of other roles or other words")
    func staysApart() {
        let file = merged(catalogue(Self.lead, state: .final), [Segment(.headline, Self.lead.text)])
        #expect(entry(file, Segment(.headline, Self.lead.text))?.state == .untranslated)
    }

    @Test("Merging twice changes nothing, and a file that is read again has the same states")
    func isStable() {
        let segments = [Segment(.headline, "Titre"), Segment(.paragraph, "Sanofi a levé 80 millions d'euros lundi.")]
        let once = merged(catalogue(Self.lead, state: .final), segments)
        #expect(merged(once, segments).text == once.text)
        var log = DiagnosticLog()
        let read = POFile(parsing: Array(once.text.utf8), path: "a.po", recording: &log)
        #expect(read.entries == once.entries && log.isEmpty)
        #expect(merged(read, segments).text == once.text)
    }

    @Test("What a translator does in an editor that knows only fuzzy is understood")
    func understandsEditors() {
        var entry = POEntry(context: "paragraph", id: "Un", strings: ["One"])
        #expect(entry.state == .draft)
        entry.note(.machine)
        #expect(entry.state == .machine)
        entry.isFuzzy = false
        #expect(entry.state == .draft)
        entry.note(.final)
        entry.isFuzzy = true
        #expect(entry.state == .machine)
        entry.previous = POEntry.Previous(id: "Le un")
        #expect(entry.state == .stale)
        entry.previous = POEntry.Previous(id: "Pas un")
        #expect(entry.state == .staleCritical)
        entry.strings = [""]
        #expect(entry.state == .untranslated)
    }
}
