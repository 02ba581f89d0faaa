/// Reads one number in digits with its thousands marks and decimal mark.
///
/// Thousands: space (U+0020, U+00A0, U+2009, U+202F), point, or the Swiss apostrophe, each before exactly three
/// digits. Decimals: comma, or a point that cannot be a thousands mark.
struct NumberLexer {
    let bytes: [UInt8]
    var position: Int
    private var groups: [Range<Int>] = []

    /// More parts than any number has.
    private static let mostGroups = 12

    init(bytes: [UInt8], position: Int) {
        self.bytes = bytes
        self.position = position
    }

    mutating func read(groupsBySpace: Bool) -> NumberLiteral {
        let first = digits()
        groups = [first]
        if byte(0) == 0x2E, isDigit(1) { return readPoints() }
        if (1...3).contains(first.count), bytes[first.lowerBound] != 0x30, let length = spaceOrApostrophe(groupsBySpace)
        {
            readGroups(mark: length)
        } else if byte(0) == 0x2C, isDigit(1), hasSeveralCommas() {
            readCommaGroups()
        }
        return withDecimals()
    }

    private func byte(_ offset: Int) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private func isDigit(_ offset: Int) -> Bool { (0x30...0x39).contains(byte(offset)) }

    private mutating func digits() -> Range<Int> {
        let start = position
        while isDigit(0) { position += 1 }
        return start..<position
    }

    /// The length of a thousands mark here: one that exactly three digits follow.
    private func spaceOrApostrophe(_ allowsSpace: Bool) -> Int? {
        guard position < bytes.count else { return nil }
        let (kind, length) = ScalarClass.at(position, in: bytes)
        guard kind == .space && allowsSpace && byte(0) != 0x0A || kind == .apostrophe, threeDigits(after: length) else {
            return nil
        }
        return length
    }

    private func threeDigits(after offset: Int) -> Bool {
        isDigit(offset) && isDigit(offset + 1) && isDigit(offset + 2) && !isDigit(offset + 3)
    }

    private mutating func readGroups(mark length: Int) {
        var mark: Int? = length
        while let length = mark, groups.count < Self.mostGroups {
            position += length
            groups.append(digits())
            mark = spaceOrApostrophe(true)
        }
    }

    private func hasSeveralCommas() -> Bool { threeDigits(after: 1) && byte(4) == 0x2C && isDigit(5) }

    private mutating func readCommaGroups() {
        while byte(0) == 0x2C, threeDigits(after: 1), groups.count < Self.mostGroups {
            position += 1
            groups.append(digits())
        }
    }

    private mutating func withDecimals() -> NumberLiteral {
        var fraction: Range<Int>?
        if byte(0) == 0x2C, isDigit(1) {
            position += 1
            fraction = digits()
        }
        return literal(fraction: fraction, form: groups.count == 1 && fraction == nil ? .plain : .marked)
    }

    /// Parts with points: a day, thousands, a decimal number, or a version.
    private mutating func readPoints() -> NumberLiteral {
        while byte(0) == 0x2E, isDigit(1), groups.count < Self.mostGroups {
            position += 1
            groups.append(digits())
        }
        let areThousands =
            groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
            && bytes[groups[0].lowerBound] != 0x30
        if areThousands { return withDecimals() }
        if groups.count == 2 {
            let fraction = groups.removeLast()
            return literal(fraction: fraction, form: .marked)
        }
        let parts = groups.map(integer)
        if groups.count == 3, groups[2].count == 4 || groups[2].count == 2, groups[0].count <= 2, groups[1].count <= 2 {
            return NumberLiteral(value: DecimalNumber(0), form: .dotted(parts[0], parts[1], parts[2]), digitCount: 0)
        }
        return NumberLiteral(value: DecimalNumber(0), form: .unreadable, digitCount: 0)
    }

    private func integer(_ range: Range<Int>) -> Int {
        bytes[range].prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func literal(fraction: Range<Int>?, form: NumberLiteral.Form) -> NumberLiteral {
        let parts = groups + (fraction.map { [$0] } ?? [])
        guard let value = DecimalNumber(digits: parts.lazy.joined(in: bytes), fractionDigits: fraction?.count ?? 0)
        else {
            return NumberLiteral(value: DecimalNumber(0), form: .unreadable, digitCount: 0)
        }
        return NumberLiteral(value: value, form: form, digitCount: groups[0].count)
    }
}

extension Sequence where Element == Range<Int> {
    fileprivate func joined(in bytes: [UInt8]) -> [UInt8] { flatMap { bytes[$0].prefix(40) } }
}
