/// The texts between quotation marks of a catalogue, with the escapes of C.
enum POString {
    /// Why a text can't be read, and how many characters into it.
    struct Problem: Error {
        enum Rule {
            case noQuotationMark, notClosed, unknownEscape, trailingWords
        }

        let rule: Rule
        let offset: Int
    }

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "n": "\n", "t": "\t", "r": "\r", "\"": "\"", "\\": "\\", "a": "\u{7}", "b": "\u{8}", "v": "\u{B}", "f": "\u{C}",
    ]

    /// Reads one text; nothing but white space may stand around it.
    static func text(of source: Substring) throws(Problem) -> String {
        let scalars = Array(source.unicodeScalars)
        var place = scalars.firstIndex { $0 != " " && $0 != "\t" } ?? scalars.count
        guard place < scalars.count, scalars[place] == "\"" else {
            throw Problem(rule: .noQuotationMark, offset: place)
        }
        var output = String.UnicodeScalarView()
        place += 1
        while place < scalars.count, scalars[place] != "\"" {
            if scalars[place] == "\\" {
                output.append(try escape(in: scalars, at: &place))
            } else {
                output.append(scalars[place])
                place += 1
            }
        }
        guard place < scalars.count else { throw Problem(rule: .notClosed, offset: place) }
        if let rest = scalars[(place + 1)...].firstIndex(where: { !$0.properties.isWhitespace }) {
            throw Problem(rule: .trailingWords, offset: rest)
        }
        return String(output)
    }

    private static func escape(in scalars: [Unicode.Scalar], at place: inout Int) throws(Problem) -> Unicode.Scalar {
        let start = place
        guard place + 1 < scalars.count else { throw Problem(rule: .notClosed, offset: place) }
        let sign = scalars[place + 1]
        if let scalar = escapes[sign] {
            place += 2
            return scalar
        }
        let (radix, first, most): (Int, Int, Int) = sign == "x" ? (16, place + 2, 2) : (8, place + 1, 3)
        let digits = scalars[min(first, scalars.count)...].prefix(most).prefix {
            $0.isASCII && Int(String($0), radix: radix) != nil
        }
        let number = UInt32(String(String.UnicodeScalarView(digits)), radix: radix)
        // Beyond ASCII the number would be a byte of an unknown encoding.
        guard let number, number < 0x80, let scalar = Unicode.Scalar(number) else {
            throw Problem(rule: .unknownEscape, offset: start)
        }
        place = first + digits.count
        return scalar
    }
}
