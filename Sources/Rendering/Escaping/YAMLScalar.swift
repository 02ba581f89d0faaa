/// The one escaper for text in YAML.
package enum YAMLScalar {
    /// The text as a double-quoted scalar on one line (YAML 1.2.2, 7.3.1), the only style that can hold any text.
    ///
    /// What YAML does not print (5.1), line ends of Unicode and the byte order mark are escaped.
    package static func quoted(_ text: String) -> String {
        guard !text.unicodeScalars.allSatisfy(isPlain) else { return "\"" + text + "\"" }
        var quoted = "\"".unicodeScalars
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": quoted.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": quoted.append(contentsOf: "\\n".unicodeScalars)
            case "\r": quoted.append(contentsOf: "\\r".unicodeScalars)
            case "\t": quoted.append(contentsOf: "\\t".unicodeScalars)
            default:
                if isPrintable(scalar) {
                    quoted.append(scalar)
                } else {
                    quoted.append(contentsOf: escape(scalar).unicodeScalars)
                }
            }
        }
        quoted.append("\"")
        return String(quoted)
    }

    /// True for what stands for itself between quotation marks.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        isPrintable(scalar) && scalar != "\"" && scalar != "\\"
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return scalar.value <= 0xFF
            ? "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
            : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
