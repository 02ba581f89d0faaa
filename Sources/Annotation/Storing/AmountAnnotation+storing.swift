package import Storage

extension AmountAnnotation: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(mention)
        output.write(value)
        output.write(max)
        output.write(currency)
        output.write(isCurrencyInferred)
        output.write(name: bound)
        output.write(name: kind)
        output.write(of)
        output.write(isDoubtful)
        output.write(rule)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(
            mention: try input.value(), value: try input.text(), max: try input.value(), currency: try input.text(),
            isCurrencyInferred: try input.flag(), bound: try input.named(), kind: try input.named(),
            of: try input.value(), isDoubtful: try input.flag(), rule: try input.text())
    }
}

extension MeasureAnnotation: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(name: kind)
        output.write(mention)
        output.write(value)
        output.write(max)
        output.write(name: bound)
        output.write(of)
        output.write(rule)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(
            kind: try input.named(), mention: try input.value(), value: try input.text(), max: try input.value(),
            bound: try input.named(), of: try input.value(), rule: try input.text())
    }
}
