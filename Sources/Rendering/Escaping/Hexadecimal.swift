/// Hexadecimal digits as ASCII.
enum Hexadecimal {
    /// The digit of a number from 0 to 15.
    static func digit(_ value: UInt8, uppercase: Bool) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: uppercase ? "A" : "a") + value - 10
    }

    /// The bytes as hexadecimal text, as checksums are written.
    static func text(of bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        for byte in bytes {
            digits.append(digit(byte >> 4, uppercase: false))
            digits.append(digit(byte & 15, uppercase: false))
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
