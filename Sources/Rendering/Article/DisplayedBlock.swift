internal import CommonMark
internal import Wire

/// A block of an article as it is shown, with the way from its source offsets to the shown ones.
///
/// Code keeps its own characters: only running text is set by the rules of its language.
struct DisplayedBlock {
    private(set) var block: Block
    /// Where each piece of the source begins and what became of it, in order.
    private var segments: [Segment] = []

    private struct Segment {
        let source: Range<Int>
        let displayed: Range<Int>
        let isCode: Bool
    }

    init(_ source: Block, displaying display: (String) -> DisplayedText) {
        block = source
        let whole = display(source.text)
        let bytes = Array(whole.text.utf8)
        var cursor = Cursor(whole: whole, bytes: bytes)
        let inlines = cursor.displayed(source.inlines)
        block = Block(source.role, inlines, bodyOffset: source.bodyOffset, line: source.line)
        segments = cursor.segments
        self.whole = whole
    }

    private let whole: DisplayedText

    /// Where a range of the source's UTF-8 offsets is shown.
    func displayedRange(_ range: Range<Int>) -> Range<Int> {
        let lower = displayedOffset(range.lowerBound, isEnd: false)
        return lower..<max(lower, displayedOffset(range.upperBound, isEnd: true))
    }

    private func displayedOffset(_ offset: Int, isEnd: Bool) -> Int {
        let segment =
            isEnd
            ? segments.first { $0.source.lowerBound < offset && offset <= $0.source.upperBound }
            : segments.first { $0.source.contains(offset) }
        guard let segment else { return offset <= 0 ? 0 : segments.last?.displayed.upperBound ?? 0 }
        if segment.isCode { return segment.displayed.lowerBound + offset - segment.source.lowerBound }
        let start = whole.displayedOffset(segment.source.lowerBound)
        return segment.displayed.lowerBound + whole.displayedOffset(offset) - start
    }

    /// Walks the inlines and keeps count of offsets.
    private struct Cursor {
        let whole: DisplayedText
        let bytes: [UInt8]
        var source = 0
        var displayed = 0
        var segments: [Segment] = []

        mutating func displayed(_ inlines: [Inline]) -> [Inline] {
            inlines.map { inline in
                switch inline {
                case .text(let text): .text(displayedPiece(of: text))
                case .code(let text): .code(kept(text))
                case .softBreak, .lineBreak: brokenLine(inline)
                case .emphasis(let children): .emphasis(displayed(children))
                case .strong(let children): .strong(displayed(children))
                case .link(let destination, let title, let children):
                    .link(destination: destination, title: title, displayed(children))
                }
            }
        }

        private mutating func displayedPiece(of text: String) -> String {
            let length = text.utf8.count
            let lower = whole.displayedOffset(source)
            let upper = max(lower, whole.displayedOffset(source + length))
            advance(source: length, displayed: upper - lower, isCode: false)
            return String(decoding: bytes[lower..<upper], as: UTF8.self)
        }

        private mutating func kept(_ text: String) -> String {
            advance(source: text.utf8.count, displayed: text.utf8.count, isCode: true)
            return text
        }

        private mutating func brokenLine(_ inline: Inline) -> Inline {
            advance(source: 1, displayed: 1, isCode: true)
            return inline
        }

        private mutating func advance(source sourceLength: Int, displayed displayedLength: Int, isCode: Bool) {
            segments.append(
                Segment(
                    source: source..<source + sourceLength, displayed: displayed..<displayed + displayedLength,
                    isCode: isCode))
            source += sourceLength
            displayed += displayedLength
        }
    }
}
