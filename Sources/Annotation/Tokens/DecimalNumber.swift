/// An exact decimal number that is not negative, up to 10^30.
struct DecimalNumber: Hashable, Sendable {
    /// The number times 10^`fractionDigits`.
    private var units: Int128
    private var fractionDigits: Int

    private static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000_000

    init(_ integer: Int) {
        units = Int128(integer)
        fractionDigits = 0
    }

    /// Reads digits of which the last ones stand after the decimal mark. Nil when there are more than thirty.
    init?(digits: some Sequence<UInt8>, fractionDigits: Int) {
        var units: Int128 = 0
        for digit in digits {
            guard units < Self.limit / 10 else { return nil }
            units = units * 10 + Int128(digit - 0x30)
        }
        self.units = units
        self.fractionDigits = fractionDigits
        normalise()
    }

    private mutating func normalise() {
        while fractionDigits > 0, units % 10 == 0 {
            units /= 10
            fractionDigits -= 1
        }
    }

    /// The value when it is whole and fits.
    var integer: Int? { fractionDigits == 0 ? Int(exactly: units) : nil }

    /// The value without its decimals, when it fits.
    var wholePart: Int? {
        var whole = units
        for _ in 0..<fractionDigits { whole /= 10 }
        return Int(exactly: whole)
    }

    var isZero: Bool { units == 0 }

    /// The number times a power of ten, or nil beyond the limit.
    func scaled(byPowerOfTen power: Int) -> DecimalNumber? {
        var result = self
        for _ in 0..<power {
            if result.fractionDigits > 0 {
                result.fractionDigits -= 1
            } else {
                guard result.units < Self.limit / 10 else { return nil }
                result.units *= 10
            }
        }
        return result
    }

    /// The number divided by a power of ten.
    func divided(byPowerOfTen power: Int) -> DecimalNumber {
        var result = self
        result.fractionDigits += power
        result.normalise()
        return result
    }

    /// Half of a power of ten, as in "et demi".
    static func half(ofPowerOfTen power: Int) -> DecimalNumber? {
        DecimalNumber(5).scaled(byPowerOfTen: power)?.divided(byPowerOfTen: 1)
    }

    private func aligned(to digits: Int) -> Int128? {
        var result = units
        for _ in fractionDigits..<max(digits, fractionDigits) {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    /// The sum, or nil beyond the limit.
    func adding(_ other: DecimalNumber) -> DecimalNumber? {
        let digits = max(fractionDigits, other.fractionDigits)
        guard let left = aligned(to: digits), let right = other.aligned(to: digits) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        guard !overflow else { return nil }
        var result = DecimalNumber(0)
        result.units = sum
        result.fractionDigits = digits
        result.normalise()
        return result
    }

    /// The product, or nil beyond the limit.
    func multiplied(by factor: DecimalNumber) -> DecimalNumber? {
        let (product, overflow) = units.multipliedReportingOverflow(by: factor.units)
        guard !overflow else { return nil }
        var result = DecimalNumber(0)
        result.units = product
        result.fractionDigits = fractionDigits + factor.fractionDigits
        result.normalise()
        return result
    }
}

extension DecimalNumber: Comparable {
    static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        let digits = max(left.fractionDigits, right.fractionDigits)
        guard let first = left.aligned(to: digits), let second = right.aligned(to: digits) else {
            return left.fractionDigits > right.fractionDigits
        }
        return first < second
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// Plain, without exponent, thousands marks or trailing zeros, such as `12500000` or `6.9`.
    var description: String {
        let digits = String(units)
        guard fractionDigits > 0 else { return digits }
        let padded = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
        return "\(padded.dropLast(fractionDigits)).\(padded.suffix(fractionDigits))"
    }
}
