internal import Crypto

/// The SHA-256 of some bytes, in lower-case hexadecimal (FIPS 180-4).
package struct Checksum: Hashable, Sendable {
    package let hexadecimal: String

    package init(of bytes: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        hexadecimal = String(
            decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Gives nil for anything but 64 lower-case hexadecimal digits.
    init?(hexadecimal: some StringProtocol) {
        let isDigit = { (byte: UInt8) in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }
        guard hexadecimal.utf8.count == 64, hexadecimal.utf8.allSatisfy(isDigit) else { return nil }
        self.hexadecimal = String(hexadecimal)
    }
}
