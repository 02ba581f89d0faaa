/// Markdown whose structure is bounded before libcmark sees it, so that no input takes long.
///
/// libcmark 0.30.2 needs quadratic time for some runs of brackets and for deep nesting. Past a bound that no editor meets,
/// a marker is escaped with a backslash: it stays in the text and loses its meaning.
enum BoundedMarkdown {
    /// Markers of quotations and lists that may begin a line, and so the depth to which a line can nest.
    static let nestingLimit = 24
    /// Brackets, angle brackets, backquotes, stars and underscores that keep their meaning in one paragraph.
    static let markerLimit = 400

    static func bounded(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 64)
        var markers = 0
        var line: [UInt8] = []
        func finishLine() {
            if line.allSatisfy(isSpace) { markers = 0 }
            append(line, to: &output, markers: &markers)
            line.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") {
                finishLine()
                output.append(byte)
            } else {
                line.append(byte)
            }
        }
        finishLine()
        return String(decoding: output, as: UTF8.self)
    }

    private static func append(_ line: [UInt8], to output: inout [UInt8], markers: inout Int) {
        let content = contentStart(of: line)
        output += line[..<content.index]
        var index = content.index
        if content.isTooDeep, index < line.count {
            output.append(UInt8(ascii: "\\"))
            output.append(line[index])
            index += 1
        }
        while index < line.count {
            let byte = line[index]
            if byte == UInt8(ascii: "\\"), index + 1 < line.count {
                output += line[index...index + 1]
                index += 2
                continue
            }
            if isMarker(byte) {
                markers += 1
                if markers > markerLimit { output.append(UInt8(ascii: "\\")) }
            }
            output.append(byte)
            index += 1
        }
    }

    /// Where a line's text begins after spaces and the markers of its containers.
    private static func contentStart(of line: [UInt8]) -> (index: Int, isTooDeep: Bool) {
        var index = 0
        var depth = 0
        while index < line.count {
            while index < line.count, isSpace(line[index]) { index += 1 }
            guard let length = markerLength(line[index...]) else { break }
            depth += 1
            if depth > nestingLimit { return (index, true) }
            index += length
        }
        return (index, false)
    }

    /// The length of a quotation or list marker at the start of a slice.
    private static func markerLength(_ slice: ArraySlice<UInt8>) -> Int? {
        guard let first = slice.first else { return nil }
        if first == UInt8(ascii: ">") { return 1 }
        if [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(first) {
            return slice.count == 1 || isSpace(slice[slice.startIndex + 1]) ? 1 : nil
        }
        let digits = slice.prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        guard (1...9).contains(digits), slice.count > digits else { return nil }
        let closing = slice[slice.startIndex + digits]
        return closing == UInt8(ascii: ".") || closing == UInt8(ascii: ")") ? digits + 1 : nil
    }

    private static func isMarker(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "!"), UInt8(ascii: "("):
            true
        default: false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
