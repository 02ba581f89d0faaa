import TestSupport
import Testing

@testable import Translation

@Suite struct FrenchTypographyTests {
    @Test(
        "Spaces, apostrophes and quotation marks are set as French print does",
        arguments: [
            ("Quoi? Oui ; non !", "Quoi\u{202F}? Oui\u{202F}; non\u{202F}!"),
            ("Verneuil: titre", "Verneuil\u{A0}: titre"),
            ("Prix : 3 €", "Prix\u{A0}: 3\u{A0}€"), ("à 10:30, l'IA", "à 10:30, l’IA"),
            ("\"mot\"", "«\u{A0}mot\u{A0}»"),
            ("« mot »", "«\u{A0}mot\u{A0}»"), ("«mot»", "«\u{A0}mot\u{A0}»"), ("1 000 puces", "1\u{202F}000 puces"),
            ("fin...", "fin…"), ("https://a.b/?q=1;2 et", "https://a.b/?q=1;2 et"), ("a@b.fr ?", "a@b.fr\u{202F}?"),
            ("Quoi ?!", "Quoi\u{202F}?!"), ("5,5 % et 3%", "5,5\u{A0}% et 3%"),
            ("(Euronext : DBV)", "(Euronext\u{A0}: DBV)"),
            ("dit \"le \"grand\" mot\".", "dit «\u{A0}le “grand” mot\u{A0}»."), ("", ""), ("a  b", "a b"),
        ])
    func sets(source: String, shown: String) {
        #expect(FrenchTypography(source).text == shown)
    }

    @Test("Words stay, setting twice changes nothing, and offsets never decrease", arguments: 0..<40)
    func keepsWords(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let words = [
            "mot", "l'eau", "« oui »", "«non»", "\"si\"", "3 000", "3 %", "(x)", "https://x.y/?a;b", "d'été", "12",
            "fin...",
        ]
        let marks = [" ", " ? ", "! ", " : ", "; ", ", ", ". ", ": ", "  ", "\u{A0}"]
        for _ in 0..<50 {
            let source = (0..<12).compactMap { _ in
                words.randomElement(using: &random).flatMap { word in
                    marks.randomElement(using: &random).map { word + $0 }
                }
            }.joined()
            let set = FrenchTypography(source)
            let letters = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
            #expect(letters(set.text) == letters(source))
            #expect(FrenchTypography(set.text).text == set.text, "\(source.debugDescription)")
            #expect(set.offsets.count == source.utf8.count + 1)
            #expect(zip(set.offsets, set.offsets.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(Int(set.offsets.last ?? -1) == set.text.utf8.count)
        }
    }

    @Test(
        "What only looks like punctuation stays as it is",
        arguments: [
            "un écran de 13\" et un de 15\" noirs", "R&amp; D", "en 2026 300 personnes", "01 23 45 67 89", "NVDA.O",
            "ISIN:FR00", "http://a.b/?x=1...2'3",
        ])
    func keeps(text: String) {
        #expect(FrenchTypography(text).text == text)
    }

    @Test(
        "Quotations nest, whatever marks they are written with",
        arguments: [
            ("« le \"grand\" mot »", "«\u{A0}le “grand” mot\u{A0}»"),
            ("\"Il a dit : \"oui\"\"", "«\u{A0}Il a dit\u{A0}: “oui”\u{A0}»"),
            ("l'\"IA\"", "l’«\u{A0}IA\u{A0}»"), ("(\"https://a.b/?c'd\")", "(«\u{A0}https://a.b/?c'd\u{A0}»)"),
            ("fin du propos\", a-t-il dit", "fin du propos\u{A0}», a-t-il dit"), ("\"Un propos", "«\u{A0}Un propos"),
            ("Quoi ?, dit-il", "Quoi\u{202F}?, dit-il"), ("Paris :DBV", "Paris\u{A0}:DBV"),
        ])
    func nestsQuotations(source: String, shown: String) {
        #expect(FrenchTypography(source).text == shown)
    }

    @Test("Marks in any order lose no letter, and setting twice changes nothing", arguments: 0..<20)
    func keepsMarks(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces = [
            "mot", "l'", " ", " ", "?", "!", ":", ";", ",", "«", "»", "\"", "\"", "'", "’", "“", "”", "é", "3", "000",
            "%",
            ".", "...", "\u{A0}", "\u{202F}", "(", ")", "https://x.y/?a;b", "a@b.fr", "-", "\n", "\t", "&amp;",
            "\u{301}", "…",
        ]
        let marks = Set("\"«»“”'’‘….".unicodeScalars)
        let words = { (text: String) in
            text.unicodeScalars.filter { !$0.properties.isWhitespace && !marks.contains($0) }.map(\.value)
        }
        for _ in 0..<500 {
            let count = Int.random(in: 1...9, using: &random)
            let source = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let set = FrenchTypography(source)
            #expect(words(set.text) == words(source), "\(source.debugDescription)")
            #expect(FrenchTypography(set.text).text == set.text, "\(source.debugDescription)")
            #expect(set.offsets.count == source.utf8.count + 1)
            #expect(zip(set.offsets, set.offsets.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }

    @Test(
        "Long runs of one mark are set in time that grows with their length", .timeLimit(.minutes(1)),
        arguments: ["(", "\"", "«", "»", "'", " \"", "? ", "@a", "://"])
    func setsLongRuns(mark: String) {
        let source = String(repeating: mark, count: 100_000)
        #expect(FrenchTypography(source).offsets.count == source.utf8.count + 1)
    }

    @Test("A space put before a mark is no part of the word before it")
    func endsWordsBeforeSpaces() {
        for source in ["Nvidia: titre", "Nvidia : titre", "Nvidia» dit", "Nvidia ?"] {
            #expect(FrenchTypography(source).displayedOffset(6) == 6, "\(source)")
        }
    }

    @Test("A word is found at its displayed offset")
    func mapsOffsets() {
        let source = "\"L'IA\" : Nvidia"
        let set = FrenchTypography(source)
        let start = source.utf8.count - 6
        #expect(String(set.text.utf8.dropFirst(set.displayedOffset(start))) == "Nvidia")
    }
}
