/// Puts values into bytes, one behind the other.
package struct ByteWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Small numbers take a byte; seven bits a byte, the lowest first, the sign in the lowest bit.
    package mutating func write(_ number: Int) {
        var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1))))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func write(_ word: UInt64) {
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    package mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            write(utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    package mutating func write(bytes more: [UInt8]) {
        write(more.count)
        bytes.append(contentsOf: more)
    }

    package mutating func write<Value: StoredValue>(_ value: Value) { value.write(to: &self) }

    /// A value of an enumeration by its text.
    package mutating func write<Value: RawRepresentable<String>>(name value: Value) { write(value.rawValue) }
}
