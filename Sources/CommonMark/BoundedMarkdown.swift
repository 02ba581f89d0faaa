/// Markdown whose structure is bounded before libcmark sees it, so that no input takes long.
///
/// libcmark 0.30.2 needs quadratic time for some runs of brackets, for deep nesting and for long reference definitions
/// that are used often. Past a bound that no editor meets, a marker is exchanged for a noncharacter, which has no meaning
/// to libcmark, and `restored(_:)` brings it back in what has been parsed: no character is lost or added.
struct BoundedMarkdown {
    /// Markers of quotations and lists that may begin a line, and so the depth to which a line can nest.
    static let nestingLimit = 24
    /// Columns of white space at the start of a line, and so the depth to which lines can nest together.
    static let indentationLimit = 96
    /// Brackets, angle brackets, backquotes, stars and underscores that keep their meaning in one paragraph.
    static let markerLimit = 400
    /// Bytes that references may add to the document: the longest definition times the references.
    static let referenceLimit = 4_000_000

    /// Lines end with LF.
    private(set) var text = ""
    /// True if a marker was exchanged.
    private(set) var isChanged = false
    private var output: [UInt8] = []
    /// Markers in the paragraph up to here.
    private var markers = 0
    private var keepsDefinitions = true

    /// Bounds text that holds no noncharacter.
    init(_ source: String) {
        let lines = Self.lines(of: Array(source.utf8))
        output.reserveCapacity(source.utf8.count + 64)
        keepsDefinitions = Self.referenceCost(of: lines) <= Self.referenceLimit
        for (number, line) in lines.enumerated() {
            if number > 0 { output.append(.lineFeed) }
            append(line)
        }
        text = String(decoding: output, as: UTF8.self)
        output = []
    }

    /// Parsed text with its exchanged markers again.
    static func restored(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { placeholders.contains($0.value) }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if placeholders.contains(scalar.value) {
                scalars.append(Unicode.Scalar(exchangeable[Int(scalar.value - placeholders.lowerBound)]))
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    // MARK: Lines

    /// The lines of text whose lines end with LF, CR LF or CR, all of which end a line for libcmark.
    private static func lines(of source: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in source.enumerated() where byte == .lineFeed || byte == .carriageReturn {
            let isSecondHalf = byte == .lineFeed && index > 0 && source[index - 1] == .carriageReturn
            if !isSecondHalf { lines.append(source[start..<index]) }
            start = index + 1
        }
        lines.append(source[start...])
        return lines
    }

    private mutating func append(_ line: ArraySlice<UInt8>) {
        var line = line
        appendIndentation(&line)
        if line.isEmpty || startsBlock(line) { markers = 0 }
        var depth = 0
        while let length = Self.markerLength(line) {
            depth += 1
            if depth > Self.nestingLimit {
                output += line.prefix(length - 1)
                exchange(line[line.startIndex + length - 1])
                line = line.dropFirst(length)
                break
            }
            output += line.prefix(length)
            line = line.dropFirst(length)
            appendIndentation(&line)
        }
        appendText(line)
    }

    /// Copies white space up to the limit; more than that can only be meant to nest.
    private mutating func appendIndentation(_ line: inout ArraySlice<UInt8>) {
        var columns = 0
        while let byte = line.first, byte == .space || byte == .tab {
            columns += byte == .tab ? 4 : 1
            if columns <= Self.indentationLimit { output.append(byte) }
            line.removeFirst()
        }
    }

    private mutating func appendText(_ text: ArraySlice<UInt8>) {
        var isEscaped = false
        for (number, byte) in text.enumerated() {
            guard Self.isMarker(byte), !isEscaped else {
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
                output.append(byte)
                continue
            }
            markers += 1
            let mayDefine = number == 0 && byte == UInt8(ascii: "[")
            if markers > Self.markerLimit || mayDefine && !keepsDefinitions {
                exchange(byte)
            } else {
                output.append(byte)
            }
        }
    }

    /// True for a line that begins a list item or a heading wherever it stands, and so ends the paragraph before it.
    private func startsBlock(_ line: ArraySlice<UInt8>) -> Bool {
        let start = output.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
        guard output.count - start <= 3, !output[start...].contains(.tab), let first = line.first else { return false }
        if first == UInt8(ascii: "#") {
            let level = line.prefix { $0 == first }.count
            return level <= 6 && line.dropFirst(level).first == .space
        }
        guard [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(first) else { return false }
        return line.dropFirst().first == .space && line.dropFirst().contains { $0 != .space && $0 != .tab }
    }

    // MARK: Markers

    private static let exchangeable = Array("[]<`*_!(>-+.)".utf8)
    private static let placeholders: ClosedRange<UInt32> = 0xFDD0...0xFDD0 + UInt32(exchangeable.count - 1)

    private mutating func exchange(_ byte: UInt8) {
        guard let index = Self.exchangeable.firstIndex(of: byte) else { return output.append(byte) }
        isChanged = true
        // U+FDD0 to U+FDEF in UTF-8 are EF B7 90 to EF B7 AF.
        output += [0xEF, 0xB7, 0x90 + UInt8(index)]
    }

    private static func isMarker(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "!"), UInt8(ascii: "("):
            true
        default: false
        }
    }

    /// The length of a quotation or list marker at the start of a line.
    private static func markerLength(_ line: ArraySlice<UInt8>) -> Int? {
        guard let first = line.first else { return nil }
        switch first {
        case UInt8(ascii: ">"):
            return 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return endsMarker(line.dropFirst()) ? 1 : nil
        default:
            let digits = line.prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
            let rest = line.dropFirst(digits)
            guard (1...9).contains(digits), let closing = rest.first, endsMarker(rest.dropFirst()) else { return nil }
            return closing == UInt8(ascii: ".") || closing == UInt8(ascii: ")") ? digits + 1 : nil
        }
    }

    private static func endsMarker(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first.map { $0 == .space || $0 == .tab } ?? true
    }

    /// How many bytes references could add: each may repeat the longest paragraph with a definition.
    private static func referenceCost(of lines: [ArraySlice<UInt8>]) -> Int {
        var references = 0
        var longest = 0
        var length = 0
        var hasDefinition = false
        for line in lines {
            if line.allSatisfy({ $0 == .space || $0 == .tab }) {
                (length, hasDefinition) = (0, false)
                continue
            }
            length += line.count
            var previous = UInt8.space
            for byte in line {
                if byte == UInt8(ascii: "]") { references += 1 }
                if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]") { hasDefinition = true }
                previous = byte
            }
            if hasDefinition { longest = max(longest, length) }
        }
        return references * longest
    }
}

extension UInt8 {
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let tab = UInt8(ascii: "\t")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
