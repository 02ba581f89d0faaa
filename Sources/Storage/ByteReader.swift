/// Takes values out of bytes, one behind the other. Nothing in the bytes makes it crash or ask for memory without end.
package struct ByteReader {
    private let bytes: [UInt8]
    private var place = 0

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var isAtEnd: Bool { place == bytes.count }

    private mutating func byte() throws(DamagedBytes) -> UInt8 {
        guard place < bytes.count else { throw DamagedBytes() }
        defer { place += 1 }
        return bytes[place]
    }

    package mutating func int() throws(DamagedBytes) -> Int {
        var (rest, shift): (UInt64, UInt64) = (0, 0)
        while true {
            let next = try byte()
            guard shift < 64 else { throw DamagedBytes() }
            rest |= UInt64(next & 0x7F) << shift
            if next < 0x80 { break }
            shift += 7
        }
        return Int(truncatingIfNeeded: rest >> 1) ^ -Int(truncatingIfNeeded: rest & 1)
    }

    /// The number of elements that follow; each takes a byte at least.
    package mutating func count() throws(DamagedBytes) -> Int {
        let count = try int()
        guard count >= 0, count <= bytes.count - place else { throw DamagedBytes() }
        return count
    }

    package mutating func word() throws(DamagedBytes) -> UInt64 {
        guard bytes.count - place >= 8 else { throw DamagedBytes() }
        defer { place += 8 }
        return UInt64(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) })
    }

    package mutating func flag() throws(DamagedBytes) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw DamagedBytes()
        }
    }

    package mutating func text() throws(DamagedBytes) -> String {
        let count = try count()
        defer { place += count }
        return bytes.withUnsafeBufferPointer { String(decoding: $0[place..<place + count], as: UTF8.self) }
    }

    package mutating func byteString() throws(DamagedBytes) -> [UInt8] {
        let count = try count()
        defer { place += count }
        return Array(bytes[place..<place + count])
    }

    package mutating func value<Value: StoredValue>(_: Value.Type = Value.self) throws(DamagedBytes) -> Value {
        try Value(from: &self)
    }

    /// A value of an enumeration that was written by its text.
    package mutating func named<Value: RawRepresentable<String>>(
        _: Value.Type = Value.self
    ) throws(DamagedBytes) -> Value {
        guard let value = Value(rawValue: try text()) else { throw DamagedBytes() }
        return value
    }
}
