/// A text with its tokens and sentences, as the grammars read it.
struct TokenText: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]
    /// For each token the index of its sentence's first token.
    private let sentenceStarts: [Int]
    /// For each token the index after its sentence's last token.
    private let sentenceEnds: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens = Tokenizer.tokens(of: bytes)
        (sentenceStarts, sentenceEnds) = SentenceBounds.find(in: tokens)
    }

    var count: Int { tokens.count }

    /// The token at an index, or a stand-in that matches nothing beyond both ends.
    subscript(index: Int) -> Token { tokens.indices.contains(index) ? tokens[index] : .none }

    func word(_ index: Int) -> Word { self[index].word }

    func lexeme(_ index: Int) -> Lexeme { self[index].lexeme }

    /// The tokens of the sentence around an index.
    func sentence(around index: Int) -> Range<Int> {
        guard tokens.indices.contains(index) else { return index..<index }
        return sentenceStarts[index]..<sentenceEnds[index]
    }

    /// Tells whether these words stand from an index on, whatever stands between them but a mark.
    func matches(_ words: [Word], at index: Int) -> Bool {
        for (offset, word) in words.enumerated() where self[index + offset].word != word { return false }
        return true
    }

    /// The bytes from the first of some tokens to the last.
    func range(_ tokens: Range<Int>) -> Range<Int> {
        self[tokens.lowerBound].range.lowerBound..<self[tokens.upperBound - 1].range.upperBound
    }

    /// The bytes as written of a token, without its apostrophe.
    func isGlued(_ index: Int) -> Bool { self[index].gap == .nothing }
}

extension TokenText {
    /// The tokens that some bytes cover.
    func tokens(covering range: Range<Int>) -> Range<Int>? {
        let start = tokens.partitioningIndex { $0.range.upperBound > range.lowerBound }
        var end = start
        while end < count, self[end].range.lowerBound < range.upperBound { end += 1 }
        return start < end ? start..<end : nil
    }
}
