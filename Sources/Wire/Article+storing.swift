package import Storage

extension Article: StoredValue {
    package func write(to output: inout ByteWriter) {
        for text in [seedName, seedPath, language, headline.text] { output.write(text) }
        output.write(headline.isDerived)
        output.write(date)
        output.write(agency)
        output.write(bylines)
        output.write(dateline)
        output.write(blocks)
        output.write(apart)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        let (name, path, language) = (try input.text(), try input.text(), try input.text())
        let headline = Headline(try input.text(), isDerived: try input.flag())
        self.init(
            seedName: name, seedPath: path, language: language, headline: headline, date: try input.value(),
            agency: try input.value(), bylines: try input.value(), dateline: try input.value(),
            blocks: try input.value(), apart: try input.value())
    }
}

extension ApartPassage: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(name: kind)
        output.write(text)
        output.write(isBeforeBody)
        output.write(line)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(try input.named(), try input.text(), isBeforeBody: try input.flag(), line: try input.int())
    }
}

extension Block: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(role)
        output.write(inlines)
        output.write(bodyOffset)
        output.write(line)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        let role: Role = try input.value()
        self.init(role, try input.value(), bodyOffset: try input.int(), line: try input.int())
    }
}

extension Block.Role: StoredValue {
    package func write(to output: inout ByteWriter) {
        switch self {
        case .standfirst: output.write(0)
        case .paragraph: output.write(1)
        case .subhead(let level):
            output.write(2)
            output.write(level)
        case .listItem(let depth, let ordinal):
            output.write(3)
            output.write(depth)
            output.write(ordinal)
        case .quotation: output.write(4)
        }
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        switch try input.int() {
        case 0: self = .standfirst
        case 1: self = .paragraph
        case 2: self = .subhead(level: try input.int())
        case 3: self = .listItem(depth: try input.int(), ordinal: try input.value())
        case 4: self = .quotation
        default: throw DamagedBytes()
        }
    }
}
