package import Storage

extension EntityAnnotation: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(id)
        output.write(name)
        output.write(listing)
        output.write(isDiscovered)
        output.write(mentions)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(
            id: try input.text(), name: try input.text(), listing: try input.value(), isDiscovered: try input.flag(),
            mentions: try input.value())
    }
}

extension Listing: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(ticker)
        output.write(mic)
        output.write(ric)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(ticker: try input.value(), mic: try input.value(), ric: try input.value())
    }
}

extension PersonAnnotation: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(id)
        output.write(name)
        output.write(role)
        output.write(organisation)
        output.write(isDiscovered)
        output.write(mentions)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(
            id: try input.text(), name: try input.text(), role: try input.value(), organisation: try input.value(),
            isDiscovered: try input.flag(), mentions: try input.value())
    }
}

extension TopicAnnotation: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(id)
        output.write(score)
        output.write(evidence)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(id: try input.text(), score: try input.int(), evidence: try input.value())
    }
}
