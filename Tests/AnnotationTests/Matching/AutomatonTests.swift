import Testing

@testable import Annotation

@Suite struct AutomatonTests {
    @Test(
        "Every occurrence of every word that begins inside no run of letters and digits is found, overlapping ones too")
    func occurrences() {
        #expect(Self.found(["he", "she", "hers", "us he"], in: "us hers") == ["us he 0", "he 3", "hers 3"])
        #expect(Self.found(["a a"], in: "a a a") == ["a a 0", "a a 2"])
        #expect(Self.found(["he", "-e", "1"], in: "she h-e 11") == ["-e 5", "1 8"])
        #expect(Self.found(["", "x"], in: "axa x") == ["x 4"])
        #expect(Self.found([], in: "abc").isEmpty)
    }

    @Test("A search finds what a search word by word finds", arguments: 0..<60)
    func likeWordByWord(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        func text(_ length: Int) -> String { String((0..<length).map { _ in "ab é-".randomLetter(next(5)) }) }
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

    private static func isInRun(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "a") || byte == UInt8(ascii: "b") }

    private static func wordByWord(_ words: [String], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return words.flatMap { word in
            let needle = Array(word.utf8)
            return bytes.indices.filter { index in
                bytes[index...].starts(with: needle)
                    && !(index > 0 && isInRun(bytes[index - 1]) && isInRun(bytes[index]))
            }.map { "\(word) \($0)" }
        }
    }
}

extension String {
    fileprivate func randomLetter(_ index: Int) -> Character { self[self.index(startIndex, offsetBy: index)] }
}
