/// The part of a word that its inflected forms share, for French and English alike.
///
/// Only endings that say nothing about meaning go: plural, feminine, participle (after the idea of J. Savoy's light
/// stemmers, 1999). `search.js` cuts a query in the same way.
enum SearchStem {
    /// `medicaux` and `medical` give `medical`, `essais` gives `essai`, `publiees` gives `publi`. The word is folded
    /// ASCII letters; a word with digits or of fewer than four letters stays.
    static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        var stem = word
        cutPlural(&stem)
        cutFeminine(&stem)
        return stem
    }

    private static func cutPlural(_ stem: inout [UInt8]) {
        if stem.ends("eaux") {
            stem.removeLast()
        } else if stem.ends("aux"), stem.count > 4 {
            stem.removeLast(2)
            stem.append(UInt8(ascii: "l"))
        } else if stem.ends("x") || stem.ends("s") && !stem.ends("ss") {
            stem.removeLast()
        }
    }

    private static func cutFeminine(_ stem: inout [UInt8]) {
        while stem.count > 3, stem.ends("e") { stem.removeLast() }
        if stem.count > 4, stem[stem.count - 1] == stem[stem.count - 2] { stem.removeLast() }
        if stem.count > 3, stem.ends("y") { stem[stem.count - 1] = UInt8(ascii: "i") }
        if stem.count > 4, stem.ends("if") { stem[stem.count - 1] = UInt8(ascii: "v") }
    }
}

extension [UInt8] {
    fileprivate func ends(_ ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard count >= length else { return false }
        return ending.withUTF8Buffer { buffer in suffix(length).elementsEqual(buffer) }
    }
}
