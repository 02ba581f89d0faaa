internal import FlyingSocks

/// Server-sent events (HTML, 9.2) as the bytes of a body that never ends.
///
/// Between messages a comment goes out from time to time, so that a browser that left is noticed.
struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    private let messages: AsyncStream<String>

    init(_ messages: AsyncStream<String>) {
        self.messages = messages
    }

    func makeAsyncIterator() -> Iterator { Iterator(messages) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        private let pieces: AsyncStream<[UInt8]>
        private var iterator: AsyncStream<[UInt8]>.Iterator

        init(_ messages: AsyncStream<String>) {
            let (pieces, continuation) = AsyncStream<[UInt8]>.makeStream()
            let telling = Task {
                for await message in messages { continuation.yield(Array("data: \(message)\n\n".utf8)) }
                continuation.finish()
            }
            let breathing = Task {
                while (try? await Task.sleep(for: .seconds(10))) != nil {
                    continuation.yield(Array(": still here\n\n".utf8))
                }
            }
            continuation.onTermination = { _ in
                telling.cancel()
                breathing.cancel()
            }
            self.pieces = pieces
            iterator = pieces.makeAsyncIterator()
        }

        mutating func next() async -> UInt8? {
            preconditionFailure("Bodies are read in pieces")
        }

        /// A whole event at a time: a suggestion of how much to give is no duty to give less.
        mutating func nextBuffer(suggested count: Int) async -> [UInt8]? { await iterator.next(isolation: #isolation) }
    }
}
