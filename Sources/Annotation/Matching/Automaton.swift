/// Finds all words of a dictionary in a text in one pass (Aho and Corasick, "Efficient String Matching", CACM 18, 1975), but none that begins
/// inside a run of ASCII letters and digits.
///
/// The transitions are complete: each byte of the text costs one look-up, whatever the words. What no word begins with is left in one state until
/// its run ends, so that a large dictionary costs few looks into far memory.
struct Automaton: Sendable {
    /// The class of each byte; 0 and 1 for those that no word holds: what parts runs, and letters and digits.
    private var classes = (0..<256).map { FieldWords.isASCIILetterOrDigit(UInt8($0)) ? UInt8(1) : 0 }
    private var classCount = 2
    /// For each class whether its bytes are letters or digits.
    private var isInRun = [false, true]
    /// `state * classCount + class` gives the next state.
    private var transitions: [Int32] = []
    /// The word that ends in a state, or -1.
    private var words: [Int32] = []
    /// The next shorter state in which a word ends, or -1.
    private var shorter: [Int32] = []
    private var lengths: [Int32] = []

    /// Builds the automaton; equal words count once, for the first of them.
    init(words list: [[UInt8]]) {
        for byte in Set(list.joined()).sorted() {
            classes[Int(byte)] = UInt8(clamping: classCount)
            isInRun.append(FieldWords.isASCIILetterOrDigit(byte))
            classCount += 1
        }
        lengths = list.map { Int32($0.count) }
        addState()
        addState()
        for (number, word) in list.enumerated() where !word.isEmpty { insert(word, number) }
        complete()
    }

    /// The states in which nothing has begun: where a word may begin, and inside a run.
    private static let start = 0
    private static let inside = 1

    private mutating func addState() {
        transitions += [Int32](repeating: -1, count: classCount)
        words.append(-1)
        shorter.append(-1)
    }

    private mutating func insert(_ word: [UInt8], _ number: Int) {
        var state = 0
        for byte in word {
            let slot = state * classCount + Int(classes[Int(byte)])
            if transitions[slot] < 0 {
                transitions[slot] = Int32(words.count)
                addState()
            }
            state = Int(transitions[slot])
        }
        if words[state] < 0 { words[state] = Int32(number) }
    }

    /// Adds the failure transitions, breadth first.
    private mutating func complete() {
        var failures = [Int](repeating: Self.start, count: words.count)
        var queue: [Int] = []
        for letter in 0..<classCount {
            let nothing = isInRun[letter] ? Self.inside : Self.start
            let next = Int(transitions[letter])
            if next >= 0 {
                failures[next] = nothing
                queue.append(next)
            } else {
                transitions[letter] = Int32(nothing)
            }
            transitions[Self.inside * classCount + letter] = isInRun[letter] ? Int32(Self.inside) : transitions[letter]
        }
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            for letter in 0..<classCount {
                let slot = state * classCount + letter
                let fallback = Int(transitions[failures[state] * classCount + letter])
                guard transitions[slot] >= 0 else {
                    transitions[slot] = Int32(fallback)
                    continue
                }
                let next = Int(transitions[slot])
                failures[next] = fallback
                shorter[next] = words[fallback] >= 0 ? Int32(fallback) : shorter[fallback]
                queue.append(next)
            }
        }
    }

    /// Calls `found` for every occurrence of every word that begins no later than its run, in the order of their ends; the longest of one end
    /// first.
    func search(_ text: [UInt8], _ found: (_ word: Int, _ range: Range<Int>) -> Void) {
        var state = Self.start
        for (index, byte) in text.enumerated() {
            state = Int(transitions[state * classCount + Int(classes[Int(byte)])])
            var match = words[state] >= 0 ? state : Int(shorter[state])
            while match >= 0 {
                let word = Int(words[match])
                found(word, index + 1 - Int(lengths[word])..<index + 1)
                match = Int(shorter[match])
            }
        }
    }
}
