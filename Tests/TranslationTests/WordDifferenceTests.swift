import TestSupport
import Testing

@testable import Translation

@Suite struct WordDifferenceTests {
    @Test(
        "Only the words that changed are marked",
        arguments: [
            ("a b c", "a b c", "a b c"), ("a 50 c", "a 80 c", "a -50- +80+ c"), ("", "a", "+a+"), ("a", "", "-a-"),
            ("", "", ""), ("a b", "b a", "-a- b +a+"), ("un  deux\ntrois", "un deux trois", "un deux trois"),
            ("le  1\u{A0}000", "le 1\u{A0}500", "le -1\u{A0}000- +1\u{A0}500+"),
        ])
    func changedWords(old: String, new: String, shown: String) {
        #expect(Self.shown(WordDifference(from: old, to: new)) == shown)
    }

    @Test("What is not added gives the old text, and what is not removed the new one")
    func bothTexts() {
        var random = SeededRandom(seed: 9)
        func text() -> [String] {
            (0..<Int.random(in: 0...9, using: &random)).map { _ in ["a", "b", "c"].randomElement(using: &random)! }
        }
        for _ in 0..<500 {
            let (old, new) = (text(), text())
            let pieces = WordDifference(from: old.joined(separator: " "), to: new.joined(separator: " ")).pieces
            #expect(
                pieces.filter { $0.kind != .added }.map(\.text).joined(separator: " ") == old.joined(separator: " "))
            #expect(
                pieces.filter { $0.kind != .removed }.map(\.text).joined(separator: " ") == new.joined(separator: " "))
        }
    }

    @Test("Long texts that share nothing are one change")
    func longTexts() {
        let old = (0..<3_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<3_000).map { "b\($0)" }.joined(separator: " ")
        #expect(WordDifference(from: old, to: new).pieces.map(\.kind) == [.removed, .added])
    }

    private static func shown(_ difference: WordDifference) -> String {
        difference.pieces.map { piece in
            switch piece.kind {
            case .same: piece.text
            case .removed: "-\(piece.text)-"
            case .added: "+\(piece.text)+"
            }
        }.joined(separator: " ")
    }
}
