package import Storage
internal import Wire

extension EventAnnotation: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(name: kind)
        output.write(date)
        output.write(companies)
        output.write(passage)
        output.write(otherPassages)
        output.write(isPlanned)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(
            kind: try input.named(), date: try input.value(), companies: try input.value(),
            passage: try input.value(), otherPassages: try input.value(), isPlanned: try input.flag())
    }
}

extension DateAnnotation: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(mention)
        output.write(value)
        output.write(earliest)
        output.write(latest)
        output.write(name: precision)
        output.write(modifier?.rawValue)
        output.write(name: basis)
        output.write(rule)
        output.write(conflict)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        let (mention, value): (Mention, String) = (try input.value(), try input.text())
        let (earliest, latest): (CalendarDate?, CalendarDate?) = (try input.value(), try input.value())
        let precision: Precision = try input.named()
        let modifier: String? = try input.value()
        self.init(
            mention: mention, value: value, earliest: earliest, latest: latest, precision: precision,
            modifier: modifier.flatMap(Modifier.init), basis: try input.named(), rule: try input.text(),
            conflict: try input.value())
    }
}

extension WeekdayConflict: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(day)
        output.write(writtenWeekday)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(day: try input.value(), writtenWeekday: try input.int())
    }
}
