/// A value that can be kept as bytes and read back as the very same.
///
/// The form is for one program's own next run, not for others: what is kept names the program that wrote it.
package protocol StoredValue {
    func write(to output: inout ByteWriter)
    /// Reads what `write` wrote.
    ///
    /// - Throws: `DamagedBytes` for anything that it can't have written.
    init(from input: inout ByteReader) throws(DamagedBytes)
}

/// Bytes that are no value, or not the value that is asked for.
package struct DamagedBytes: Error {
    package init() {}
}

extension Int: StoredValue {
    package func write(to output: inout ByteWriter) { output.write(self) }
    package init(from input: inout ByteReader) throws(DamagedBytes) { self = try input.int() }
}

extension UInt64: StoredValue {
    package func write(to output: inout ByteWriter) { output.write(self) }
    package init(from input: inout ByteReader) throws(DamagedBytes) { self = try input.word() }
}

extension String: StoredValue {
    package func write(to output: inout ByteWriter) { output.write(self) }
    package init(from input: inout ByteReader) throws(DamagedBytes) { self = try input.text() }
}

extension Range: StoredValue where Bound == Int {
    package func write(to output: inout ByteWriter) {
        output.write(lowerBound)
        output.write(upperBound)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        let (lower, upper) = (try input.int(), try input.int())
        guard lower <= upper else { throw DamagedBytes() }
        self = lower..<upper
    }
}

extension Optional: StoredValue where Wrapped: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(self != nil)
        self?.write(to: &output)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self = try input.flag() ? try Wrapped(from: &input) : nil
    }
}

extension Array: StoredValue where Element: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(count)
        for element in self { element.write(to: &output) }
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        let count = try input.count()
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try Element(from: &input)) }
    }
}
