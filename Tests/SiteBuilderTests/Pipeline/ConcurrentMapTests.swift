import Testing

@testable import SiteBuilder

@Suite struct ConcurrentMapTests {
    @Test("Answers come in the order of the elements, whatever the number of jobs", arguments: [1, 2, 7, 64])
    func keepsOrder(jobs: Int) async throws {
        let numbers = Array(0..<1_000)
        #expect(try await numbers.concurrentMap(jobs: jobs) { $0 * 2 } == numbers.map { $0 * 2 })
    }

    @Test("An error ends the work and is thrown")
    func throwsError() async {
        await #expect(throws: CancellationError.self) {
            try await [1, 2, 3].concurrentMap(jobs: 2) { number in
                if number == 2 { throw CancellationError() }
                return number
            }
        }
    }

    @Test("Nothing becomes nothing")
    func mapsEmpty() async throws {
        #expect(try await [Int]().concurrentMap(jobs: 2) { $0 } == [])
    }
}
