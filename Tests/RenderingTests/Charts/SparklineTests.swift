import Testing

@testable import Rendering

@Suite struct SparklineTests {
    @Test func `Each month has a bar, an empty one a hairline, and the fullest the whole height`() {
        let html = Sparkline(counts: [0, 1, 10], description: "Par mois : 0, 1 & 10").html.source
        #expect(html.contains("M0 20v-1h4v1z") && html.contains("M6 20v-3h4v3z") && html.contains("M12 20v-20h4v20z"))
        #expect(html.contains("aria-label=\"Par mois : 0, 1 &amp; 10\"") && html.contains("viewBox=\"0 0 16 20\""))
    }

    @Test func `Months without any article divide by nothing`() {
        #expect(Sparkline(counts: [0, 0], description: "").html.source.contains("M0 20v-1h4v1z"))
    }
}
