import Diagnostics
import Testing

@testable import Translation

@Suite struct TranslationCheckTests {
    private func faults(_ source: String, _ translation: String, _ language: String = "en", names: [[String]] = [])
        -> [TranslationCheck.Fault]
    {
        TranslationCheck(LanguageTag(language)).faults(of: translation, for: source, keeping: names)
    }

    @Test(
        "The same numbers in another language's notation are the same",
        arguments: [
            ("12,5 M€ levés", "€12.5 million raised", "en"), ("12,5 M€", "12,5 Millionen Euro", "de"),
            ("1 milliard de dollars", "$1 billion", "en"), ("un milliard de dollars", "1 Milliarde Dollar", "de"),
            ("plus de 1 000 puces", "more than 1,000 chips", "en"), ("1\u{202F}000 puces", "1.000 Chips", "de"),
            ("cinq ans", "five years", "en"), ("5 ans", "fünf Jahre", "de"), ("3,2 %", "3.2%", "en"),
            ("le 12 janvier 2026", "January 12, 2026", "en"), ("Phase II", "Phase 2", "en"),
            ("phase 3 à 250 000 patients", "phase III in 250,000 patients", "en"), ("2,75 Mds$", "$2.75bn", "en"),
            ("CRISPR-Cas9", "CRISPR-Cas9", "de"), ("1,0 million", "1 million", "en"), ("0,5 %", "0.5 percent", "en"),
        ])
    func acceptsNotations(source: String, translation: String, language: String) {
        #expect(faults(source, translation, language) == [])
    }

    @Test(
        "A number that is wrong, missing or new is told",
        arguments: [
            ("12,5 M€", "€12.5 billion", ["12500000", "12500000000"]), ("50 %", "80%", ["50", "80"]),
            ("50 patients", "patients", ["50"]), ("des patients", "30 patients", ["30"]),
            ("1,5 million", "15 million", ["1500000", "15000000"]),
        ])
    func refusesNumbers(source: String, translation: String, numbers: [String]) {
        let found = faults(source, translation).compactMap { fault -> String? in
            switch fault {
            case .numberMissing(let number), .numberAdded(let number): number
            default: nil
            }
        }
        #expect(found == numbers)
    }

    @Test("Of a language whose words for numbers are unknown, only figures that are new are told")
    func staysModest() {
        #expect(faults("5 ans et 12 millions", "viisi vuotta ja 12 miljoonaa", "fi") == [])
        #expect(faults("5 ans", "7 vuotta", "fi") == [.numberAdded("7")])
    }

    @Test("Links, tags, blocks, quotation marks, names and negations are compared")
    func comparesOthers() {
        let link = "Voir [le site](https://e.org/)."
        #expect(faults(link, "See [the site](https://e.org/).") == [])
        #expect(faults(link, "See the site.") == [.linkMissing("https://e.org/")])
        #expect(faults("Voir.", "See [it](https://f.org/).") == [.linkAdded("https://f.org/")])
        #expect(faults("Gras", "<b>Bold</b>") == [.rawHTML("<b>")])
        #expect(faults("Un mot", "One\n\nword") == [.notOneBlock])
        #expect(faults("Un mot", "# One word") == [.notOneBlock])
        #expect(faults("« Oui »", "« Yes »") == [.frenchQuotes])
        #expect(faults("« Oui »", "« Sí »", "es") == [])
        #expect(faults("Lilly n'a rien dit", "Lilly said something") == [.negations(0, expected: 1)])
        #expect(faults("Lilly n'a rien dit", "Lilly said nothing") == [])
        #expect(
            faults("Eli Lilly signe", "Lily signs", names: [["Eli Lilly", "Lilly"]]) == [.nameMissing("Eli Lilly")])
        #expect(faults("Eli Lilly signe", "Lilly signs", names: [["Eli Lilly", "Lilly"]]) == [])
    }

    @Test("A term of the glossary is put as the glossary has it")
    func followsGlossary() {
        var log = DiagnosticLog()
        let text = "msgid \"essai clinique\"\nmsgstr \"clinical trial | trial\"\n\nmsgid \"puce\"\nmsgstr \"chip\"\n"
        let file = POFile(parsing: Array(text.utf8), path: "glossary.po", recording: &log)
        let check = TranslationCheck(LanguageTag("en"), glossary: Glossary(file))
        #expect(check.faults(of: "A clinical trial of chips", for: "Un essai clinique de puces") == [])
        #expect(
            check.faults(of: "A study", for: "Un essai clinique")
                == [.termMissing("essai clinique", expected: "clinical trial | trial")])
    }

    @Test("A finding tells its place in the catalogue, and whether the words are kept back")
    func locatesFindings() throws {
        let text = "msgctxt \"paragraph\"\nmsgid \"50 patients\"\nmsgstr \"80 patients\"\n"
        var log = DiagnosticLog()
        let file = POFile(parsing: Array(text.utf8), path: "a.po", recording: &log)
        let findings = TranslationCheck(LanguageTag("en")).findings(in: file)
        #expect(findings.count == 2 && findings.allSatisfy(\.isGrave))
        #expect(findings[0].diagnostic.location == SourceLocation(path: "a.po", line: 2))
        #expect(findings[0].diagnostic.rule == "translation.number" && findings[0].diagnostic.severity == .warning)
    }
}
