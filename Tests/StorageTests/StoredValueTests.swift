import Storage
import TestSupport
import Testing

@Suite struct StoredValueTests {
    private func readBack<Value: StoredValue>(_ value: Value) throws -> Value {
        var writer = ByteWriter()
        writer.write(value)
        var reader = ByteReader(writer.bytes)
        let found: Value = try reader.value()
        #expect(reader.isAtEnd)
        return found
    }

    @Test("Numbers of every size come back", arguments: [0, 1, -1, 63, 64, -64, 1 << 40, Int.max, Int.min])
    func numbers(number: Int) throws {
        #expect(try readBack(number) == number)
        #expect(try readBack(UInt64(bitPattern: Int64(number))) == UInt64(bitPattern: Int64(number)))
    }

    @Test("Texts, lists, ranges and nothing at all come back")
    func values() throws {
        #expect(
            try readBack(["", "é\u{301}", "un texte plus long que quinze octets"]) == [
                "", "é\u{301}", "un texte plus long que quinze octets",
            ])
        #expect(try readBack([3..<9, 0..<0]) == [3..<9, 0..<0])
        #expect(try readBack([String?.none, "a"]) == [nil, "a"])
    }

    @Test("Bytes that no value wrote are damaged, and ask for no memory")
    func damaged() {
        var random = SeededRandom(seed: 3)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            var reader = ByteReader(bytes)
            while let texts: [String?] = try? reader.value() { #expect(texts.count <= 40) }
        }
        var reader = ByteReader([0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F])
        #expect((try? reader.value([Int].self)) == nil)
    }
}
