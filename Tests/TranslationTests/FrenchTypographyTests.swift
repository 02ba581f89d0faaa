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

    @Test("A word is found at its displayed offset")
    func mapsOffsets() {
        let source = "\"L'IA\" : Nvidia"
        let set = FrenchTypography(source)
        let start = source.utf8.count - 6
        #expect(String(set.text.utf8.dropFirst(set.displayedOffset(start))) == "Nvidia")
    }
}
