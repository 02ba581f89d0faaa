extension DataTable {
    /// The table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8.
    ///
    /// A text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection).
    var csv: OutputFile {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        Self.append(columns.map { .text($0.name) }, to: &bytes)
        for row in rows() { Self.append(row, to: &bytes) }
        return OutputFile(path: "data/\(name.rawValue).csv", bytes: bytes)
    }

    /// The table as JSON: a list of objects, one a line.
    var json: OutputFile {
        var bytes = Array("[".utf8)
        for (number, row) in rows().enumerated() {
            bytes += (number == 0 ? "\n" : ",\n").utf8
            let members = zip(columns, row).map { JSONValue.Member($0.name, $1.json) }
            JSONValue.object(members).append(to: &bytes)
        }
        bytes += "\n]\n".utf8
        return OutputFile(path: "data/\(name.rawValue).json", bytes: bytes)
    }

    private static func append(_ row: [DataValue], to bytes: inout [UInt8]) {
        for (number, value) in row.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            CSVField.append(value, to: &bytes)
        }
        bytes += [0x0D, 0x0A]
    }
}

extension DataValue {
    var json: JSONValue {
        switch self {
        case .text(let text): .text(text)
        case .integer(let number): .number(number)
        case .decimal(let number): .decimal(number)
        case .flag(let flag): .flag(flag)
        case .missing: .null
        }
    }
}
