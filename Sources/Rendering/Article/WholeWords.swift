/// Words found in a text of any language: with their case, and no part of a longer word.
enum WholeWords {
    /// The UTF-8 offsets of the first place where the words stand.
    static func first(_ words: String, in text: String) -> Range<Int>? {
        let (pattern, bytes) = (Array(words.utf8), Array(text.utf8))
        return first(pattern, in: bytes)
    }

    static func first(_ pattern: [UInt8], in text: [UInt8]) -> Range<Int>? {
        guard let head = pattern.first, text.count >= pattern.count else { return nil }
        var start = 0
        while start + pattern.count <= text.count {
            if text[start] == head, text[start..<start + pattern.count].elementsEqual(pattern) {
                let range = start..<start + pattern.count
                if !isWord(before: range.lowerBound, in: text), !isWord(at: range.upperBound, in: text) { return range }
            }
            start += 1
        }
        return nil
    }

    private static func isWord(at index: Int, in text: [UInt8]) -> Bool {
        guard index < text.count else { return false }
        return isWord(scalar(at: index, in: text))
    }

    private static func isWord(before index: Int, in text: [UInt8]) -> Bool {
        var start = index - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 && isWord(scalar(at: start, in: text))
    }

    private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func scalar(at start: Int, in text: [UInt8]) -> Unicode.Scalar? {
        var end = start + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first
    }
}
