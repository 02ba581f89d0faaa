/// The one escaper for iCalendar (RFC 5545).
enum CalendarText {
    /// The most octets of a line, without its end.
    static let width = 75

    /// A value of type TEXT (3.3.11); control characters, which a calendar can't hold, are left out.
    static func escaped(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                output.append("\\")
                output.append(scalar)
            case "\n": output.append(contentsOf: "\\n".unicodeScalars)
            case "\t": output.append(scalar)
            case "\u{0}"..<" ", "\u{7F}": continue
            default: output.append(scalar)
            }
        }
        return String(output)
    }

    /// A content line, folded between characters into lines of at most 75 octets (3.1), with its end.
    static func line(_ text: String) -> String {
        var output = ""
        var used = 0
        for scalar in text.unicodeScalars {
            let size = UTF8.width(scalar)
            if used + size > width {
                output += "\r\n "
                used = 1
            }
            output.unicodeScalars.append(scalar)
            used += size
        }
        return output + "\r\n"
    }
}
