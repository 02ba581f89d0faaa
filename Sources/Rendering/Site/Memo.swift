internal import Synchronization

/// Answers that many pages ask for, each made when it is first asked for.
///
/// Two tasks may both make an answer, so the same question must always give the same one.
final class Memo<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let answers = Mutex<[Question: Answer]>([:])

    func answer(to question: Question, making make: () -> Answer) -> Answer {
        if let answer = answers.withLock({ $0[question] }) { return answer }
        let answer = make()
        answers.withLock { $0[question] = answer }
        return answer
    }

    /// The same for an answer that is long to make: it is made once, and others wait for it.
    func soleAnswer(to question: Question, making make: () -> Answer) -> Answer {
        answers.withLock { answers in
            if let answer = answers[question] { return answer }
            let answer = make()
            answers[question] = answer
            return answer
        }
    }
}
