import Testing

@testable import Annotation

@Suite struct AutomatonTests {
    @Test("Every occurrence of every word is found, overlapping ones too")
    func occurrences() {
        #expect(Self.found(["he", "she", "hers", "his"], in: "ushers") == ["she 1", "he 2", "hers 2"])
        #expect(Self.found(["aa"], in: "aaaa") == ["aa 0", "aa 1", "aa 2"])
        #expect(Self.found(["", "x"], in: "axa") == ["x 1"])
        #expect(Self.found([], in: "abc").isEmpty)
    }

    @Test("A search finds what a search word by word finds", arguments: 0..<60)
    func likeWordByWord(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        func text(_ length: Int) -> String { String((0..<length).map { _ in "abé".randomLetter(next(3)) }) }
        let words = Set((0..<8).map { _ in text(1 + next(4)) }).sorted()
        let field = text(60)
        #expect(Self.found(words, in: field).sorted() == Self.wordByWord(words, in: field).sorted())
    }

    private static func found(_ words: [String], in text: String) -> [String] {
        var found: [String] = []
        Automaton(words: words.map { Array($0.utf8) }).search(Array(text.utf8)) { word, range in
            found.append("\(words[word]) \(range.lowerBound)")
        }
        return found
    }

    private static func wordByWord(_ words: [String], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return words.flatMap { word in
            let needle = Array(word.utf8)
            return bytes.indices.filter { bytes[$0...].starts(with: needle) }.map { "\(word) \($0)" }
        }
    }
}

extension String {
    fileprivate func randomLetter(_ index: Int) -> Character { self[self.index(startIndex, offsetBy: index)] }
}
