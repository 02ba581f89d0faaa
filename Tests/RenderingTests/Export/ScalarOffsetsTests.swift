internal import Testing

@testable internal import Rendering

@Suite struct ScalarOffsetsTests {
    @Test(
        "Scalars are counted up to every offset as by walking there",
        arguments: ["", "abc", String(repeating: "é", count: 300), String(repeating: "5 M€ 𝄞 ", count: 100)])
    func everyOffset(text: String) {
        let offsets = ScalarOffsets(text)
        var before = 0
        var offset = 0
        for scalar in text.unicodeScalars {
            #expect(offsets.count(before: offset) == before)
            before += 1
            offset += String(scalar).utf8.count
        }
        #expect(offsets.count(before: offset) == before)
        #expect(offsets.count(before: offset + 9) == before)
    }
}
