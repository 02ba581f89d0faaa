internal import Wire

/// A code of a company on a market, as it stands in a text.
struct CodeMention: Hashable, Sendable {
    var passage: Passage
    /// Where the name before the code ends, as a UTF-8 offset in the same text.
    var nameEnd: Int
    var listing: Listing
}

/// Finds Reuters codes and tickers: `NVDA.O` bare or in brackets, `(NASDAQ : NVDA)`, `(Euronext : VRN – Nasdaq : VRNY)`.
struct CodeReader: Sendable {
    private var micBySuffix: [String: String] = [:]
    private var micByForm: [String: String] = [:]
    /// The codes of the lexicon of one letter and a suffix of one: `F.N`.
    private let shortCodes: Set<String>

    init(_ lexicon: Lexicon) {
        shortCodes = Set(lexicon.companies.flatMap(\.listings).compactMap(\.ric).filter { $0.utf8.count == 3 })
        for exchange in lexicon.exchanges {
            if let suffix = exchange.suffix { micBySuffix[suffix] = micBySuffix[suffix] ?? exchange.mic }
            for form in exchange.pressForms + [exchange.mic] {
                let key = String(decoding: FoldedField.folded(form), as: UTF8.self)
                micByForm[key] = micByForm[key] ?? exchange.mic
            }
        }
    }

    func codes(in field: FieldText) -> [CodeMention] {
        let words = FieldWords(bytes: field.bytes)
        return bareCodes(field, words) + bracketedCodes(field, words)
    }

    /// The listing that a Reuters code stands for; nil for an index or an unknown suffix.
    func listing(ofCode code: ArraySlice<UInt8>) -> Listing? {
        guard ReutersCode.isCode(code), let dot = code.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let suffix = String(decoding: code[(dot + 1)...], as: UTF8.self)
        guard let mic = micBySuffix[suffix] else { return nil }
        return Listing(ticker: nil, mic: mic, ric: String(decoding: code, as: UTF8.self))
    }

    // MARK: Bare

    private func bareCodes(_ field: FieldText, _ words: FieldWords) -> [CodeMention] {
        var found: [CodeMention] = []
        let bytes = field.bytes
        var index = 0
        while let dot = bytes[index...].firstIndex(of: UInt8(ascii: ".")) {
            index = dot + 1
            var start = dot
            while start > 0, dot - start < 12, isCodeByte(bytes[start - 1]) { start -= 1 }
            var end = dot + 1
            while end < bytes.count, end - dot < 5, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[end]) {
                end += 1
            }
            guard start < dot, !words.isLetterOrDigit(before: start), !words.isLetterOrDigit(at: end),
                !areInitials(start..<end, bytes),
                let listing = listing(ofCode: bytes[start..<end]), let nameEnd = nameEnd(before: start, words)
            else { continue }
            found.append(CodeMention(passage: Passage(field.field, start..<end), nameEnd: nameEnd, listing: listing))
        }
        return found
    }

    /// "J.P. Morgan", "D.A. Davidson", but not "Ford F.N. Tesla", whose code the lexicon has.
    private func areInitials(_ code: Range<Int>, _ bytes: [UInt8]) -> Bool {
        code.count == 3 && code.upperBound < bytes.count && bytes[code.upperBound] == UInt8(ascii: ".")
            && !shortCodes.contains(String(decoding: bytes[code], as: UTF8.self))
    }

    private func isCodeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// The end of the name before a code: spaces, an opening bracket and spaces lie between.
    private func nameEnd(before offset: Int, _ words: FieldWords) -> Int? {
        var index = offset
        var seenBracket = false
        while let previous = words.previousStart(index), let scalar = words.scalar(at: previous) {
            if scalar == "(" || scalar == "[", !seenBracket {
                seenBracket = true
            } else if !scalar.properties.isWhitespace {
                return index < offset || seenBracket ? (isNameEnd(scalar) ? index : nil) : nil
            }
            index = previous
        }
        return nil
    }

    private func isNameEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || scalar == ")" || scalar == "."
            || scalar == "*" || scalar == "»" || scalar == "\""
    }

    // MARK: In brackets

    private func bracketedCodes(_ field: FieldText, _ words: FieldWords) -> [CodeMention] {
        var found: [CodeMention] = []
        let bytes = field.bytes
        var index = 0
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "(")) {
            index = open + 1
            let limit = min(bytes.count, open + 160)
            guard let close = bytes[open..<limit].firstIndex(of: UInt8(ascii: ")")), close > open + 1,
                let nameEnd = nameEnd(before: open + 1, words)
            else { continue }
            let inner = open + 1..<close
            guard let listing = tickers(bytes[inner]).first else { continue }
            found.append(CodeMention(passage: Passage(field.field, inner), nameEnd: nameEnd, listing: listing))
        }
        return found
    }

    /// The pairs of market and ticker between brackets, in their order.
    private func tickers(_ inner: ArraySlice<UInt8>) -> [Listing] {
        let text = String(decoding: inner, as: UTF8.self)
        let pairs = text.split { ";–—|,".contains($0) }.flatMap { $0.split(separator: " - ") }
        return pairs.compactMap { pair in
            let sides = pair.split(separator: ":", maxSplits: 1).map { $0.trimmedWhitespace }
            guard sides.count == 2, let mic = mic(ofMarket: sides[0]), isTicker(sides[1]) else { return nil }
            return Listing(ticker: sides[1], mic: mic, ric: nil)
        }
    }

    private func mic(ofMarket name: String) -> String? {
        let folded = String(decoding: FoldedField.folded(name), as: UTF8.self)
        if let mic = micByForm[folded] { return mic }
        return folded.split(separator: " et ").lazy.compactMap { micByForm[String($0)] }.first
    }

    private func isTicker(_ text: String) -> Bool {
        (1...8).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                isCodeByte($0) && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
            }
    }
}

extension Substring {
    fileprivate var trimmedWhitespace: String {
        var view = unicodeScalars
        while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
        while let last = view.last, last.properties.isWhitespace { view.removeLast() }
        return String(Substring(view))
    }
}
