/// Cuts UTF-8 text into words, numbers and marks, in one pass.
struct Tokenizer {
    let bytes: [UInt8]
    var position = 0
    var tokens: [Token] = []
    private var gap = Token.Gap.space

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 4)
    }

    static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokenizer = Tokenizer(bytes)
        tokenizer.run()
        return tokenizer.tokens
    }

    private mutating func run() {
        while position < bytes.count {
            let (kind, length) = ScalarClass.at(position, in: bytes)
            switch kind {
            case .space:
                position += length
                gap = .space
            case .ignorable, .accent: position += length
            case .letter: readWord()
            case .digit: append(readNumber())
            case .hyphen where joins(after: length): pass(length, .hyphen)
            case .slash where joins(after: length): pass(length, .slash)
            case .hyphen: append(mark(length, "-"))
            case .apostrophe: append(mark(length, "'"))
            case .slash: append(mark(length, "/"))
            case .mark: append(mark(length, nil))
            }
        }
    }

    private mutating func pass(_ length: Int, _ joint: Token.Gap) {
        position += length
        gap = joint
    }

    private mutating func append(_ token: Token) {
        tokens.append(token)
        gap = .nothing
    }

    /// Tells whether a hyphen or slash here stands directly between two words or numbers.
    private func joins(after length: Int) -> Bool {
        guard let previous = tokens.last, previous.range.upperBound == position, previous.kind != .mark,
            position + length < bytes.count
        else { return false }
        let next = ScalarClass.at(position + length, in: bytes).0
        return next == .letter || next == .digit
    }

    private mutating func mark(_ length: Int, _ canonical: Word?) -> Token {
        let range = position..<position + length
        position += length
        if let canonical { return Token(kind: .mark, range: range, word: canonical, gap: gap) }
        var word = Word()
        for byte in bytes[range] { word.append(byte) }
        return Token(kind: .mark, range: range, word: word, gap: gap)
    }

    private mutating func readNumber() -> Token {
        let start = position
        var literal = NumberLexer(bytes: bytes, position: position)
        let previous = tokens.last
        let isGlued = gap != .space && previous?.isWord == true
        let number = literal.read(groupsBySpace: !isGlued && previous?.word != "phase")
        position = literal.position
        return Token(kind: .number, range: start..<position, word: Word(), gap: gap, number: number)
    }
}

extension Tokenizer {
    private mutating func readWord() {
        let start = position
        var word = Word()
        var letters = LetterCount()
        scan: while position < bytes.count {
            let (kind, length) = ScalarClass.at(position, in: bytes)
            switch kind {
            case .letter:
                let letter = LetterFolding(of: bytes, at: position, length: length)
                word.append(letter.first)
                if let second = letter.second { word.append(second) }
                if let third = letter.third { word.append(third) }
                letters.count(letter)
            case .accent: letters.accent(isAcute: bytes[position] == 0xCC && bytes[position + 1] == 0x81)
            case .ignorable: break
            default: break scan
            }
            position += length
        }
        var token = Token(kind: .word, range: start..<position, word: word, gap: gap)
        letters.describe(&token)
        token.lexeme = Vocabulary.lexeme(of: word) ?? Lexeme()
        if let length = elisionLength() {
            position += length
            token.range = start..<position
            token.isElided = true
        }
        append(token)
    }

    /// The length of an apostrophe here that a letter or digit follows.
    private func elisionLength() -> Int? {
        guard position < bytes.count else { return nil }
        let (kind, length) = ScalarClass.at(position, in: bytes)
        guard kind == .apostrophe, position + length < bytes.count else { return nil }
        let next = ScalarClass.at(position + length, in: bytes).0
        return next == .letter || next == .digit ? length : nil
    }
}

/// Keeps account of the case and the accents of a word while it is read.
private struct LetterCount {
    private var total = 0
    private var upper = 0
    private var isFirstUpper = false
    private var hasAccent = false
    private var lastAcute = -9
    private var lastFirsts: [UInt8] = []

    mutating func count(_ letter: LetterFolding) {
        if letter.isUppercase {
            upper += 1
            if total == 0 { isFirstUpper = true }
        }
        if letter.isAccented {
            hasAccent = true
            if letter.first == 0x65 { lastAcute = total }
        }
        total += 1
    }

    mutating func accent(isAcute: Bool) {
        hasAccent = true
        if isAcute { lastAcute = total - 1 }
    }

    func describe(_ token: inout Token) {
        token.isAccented = hasAccent
        token.casing = upper == total && (total > 1 || isFirstUpper) ? .upper : isFirstUpper ? .capitalised : .lower
        token.endsInAcute = lastAcute >= 0 && total - lastAcute <= 3 && token.word.endsLikeParticiple(total - lastAcute)
        token.hasAcuteStem = lastAcute >= 0 && token.word.hasVerbalEnding(after: total - lastAcute)
    }
}

extension Word {
    /// Tells whether what follows the é is only a mute ending: nothing, `e`, `s`, `es`.
    fileprivate func endsLikeParticiple(_ distance: Int) -> Bool {
        switch distance {
        case 1: true
        case 2: hasSuffix("e") || hasSuffix("s")
        case 3: hasSuffix("es")
        default: false
        }
    }

    /// Tells whether what follows the é is `ra`, `rait` or `raient`, as in `espérait`.
    fileprivate func hasVerbalEnding(after distance: Int) -> Bool {
        switch distance {
        case 3: hasSuffix("ra")
        case 5: hasSuffix("rait") || hasSuffix("ront")
        case 7: hasSuffix("raient")
        default: false
        }
    }
}
