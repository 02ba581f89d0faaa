extension Array where Element: Sendable {
    /// Transforms every element on up to `jobs` tasks at once and gives the answers in the order of the elements.
    ///
    /// `onProgress` is told the number of elements that are done, from one task. Elements are handed out in runs, so that short transformations do not pay for a task each.
    /// - Throws: the error of the first run that failed, or `CancellationError` when the task was cancelled.
    func concurrentMap<Answer: Sendable>(
        jobs: Int, onProgress: (_ completed: Int) -> Void = { _ in },
        _ transform: @escaping @Sendable (Element) throws -> Answer
    ) async throws -> [Answer] {
        guard !isEmpty else { return [] }
        let runLength = Swift.max(1, Swift.min(64, count / (Swift.max(1, jobs) * 8)))
        let runs = stride(from: 0, to: count, by: runLength).map { $0..<Swift.min($0 + runLength, count) }
        return try await withThrowingTaskGroup(of: (Int, [Answer]).self) { group in
            var answers = [[Answer]](repeating: [], count: runs.count)
            var next = 0
            var completed = 0
            func addRun() {
                guard next < runs.count else { return }
                let (number, run) = (next, self[runs[next]])
                next += 1
                group.addTask {
                    (
                        number,
                        try run.map { element in
                            try Task.checkCancellation()
                            return try transform(element)
                        }
                    )
                }
            }
            for _ in 0..<Swift.max(1, jobs) { addRun() }
            while let (number, part) = try await group.next() {
                answers[number] = part
                completed += part.count
                onProgress(completed)
                addRun()
            }
            return answers.flatMap { $0 }
        }
    }
}
