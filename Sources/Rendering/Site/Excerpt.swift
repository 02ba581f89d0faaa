/// A piece of a sentence, cut between words, with an ellipsis where it was cut.
enum Excerpt {
    /// The text when it is short; else the words around a range of its UTF-8 offsets, about `length` bytes long.
    static func around(_ range: Range<Int>?, of text: String, length: Int) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count > length + 40 else { return text }
        let focus = range.map { $0.clamped(to: 0..<bytes.count) } ?? 0..<0
        // Two thirds before the focus: what is dated mostly stands before its date.
        let room = max(0, length - focus.count)
        var start = max(0, focus.lowerBound - room * 2 / 3)
        var end = min(bytes.count, start + length)
        start = max(0, min(start, end - length))
        while start > 0, bytes[start - 1] != UInt8(ascii: " ") { start -= 1 }
        while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
        let piece = String(decoding: bytes[start..<end], as: UTF8.self)
        return (start > 0 ? "… " : "") + piece + (end < bytes.count ? " …" : "")
    }
}
