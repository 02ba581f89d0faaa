/// The one escaper for fields of CSV (RFC 4180, 2).
enum CSVField {
    static func append(_ value: DataValue, to bytes: inout [UInt8]) {
        switch value {
        case .text(let text): append(text, to: &bytes)
        case .integer(let number): bytes += String(number).utf8
        case .decimal(let number): bytes += number.utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .missing: break
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let guarded = isFormula(text) ? "'" + text : text
        guard guarded.utf8.contains(where: isSpecial) else {
            bytes += guarded.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in guarded.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isFormula(_ text: String) -> Bool {
        switch text.unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x0A, 0x0D, 0x09: true
        default: false
        }
    }
}
