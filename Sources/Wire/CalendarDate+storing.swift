package import Storage

extension CalendarDate: StoredValue {
    package func write(to output: inout ByteWriter) { output.write(daysSinceEpoch) }

    package init(from input: inout ByteReader) throws(DamagedBytes) { self.init(daysSinceEpoch: try input.int()) }
}

extension PublicationDate: StoredValue {
    package func write(to output: inout ByteWriter) {
        switch self {
        case .day(let date):
            output.write(0)
            output.write(date)
        case .month(let year, let month):
            output.write(1)
            output.write(year)
            output.write(month)
        case .year(let year):
            output.write(2)
            output.write(year)
        }
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        switch try input.int() {
        case 0: self = .day(try input.value())
        case 1: self = .month(year: try input.int(), month: try input.int())
        case 2: self = .year(try input.int())
        default: throw DamagedBytes()
        }
    }
}
