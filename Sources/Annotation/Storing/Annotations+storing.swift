package import Storage

extension Annotations: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(companies)
        output.write(people)
        output.write(products)
        output.write(conferences)
        output.write(institutions)
        output.write(topics)
        output.write(dates)
        output.write(amounts)
        output.write(measures)
        output.write(events)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init()
        companies = try input.value()
        people = try input.value()
        products = try input.value()
        conferences = try input.value()
        institutions = try input.value()
        topics = try input.value()
        dates = try input.value()
        amounts = try input.value()
        measures = try input.value()
        events = try input.value()
    }
}

extension AnnotatedArticle: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(article)
        output.write(annotations)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init(try input.value(), try input.value())
    }
}

extension Mention: StoredValue {
    package func write(to output: inout ByteWriter) {
        switch passage.field {
        case .headline: output.write(-1)
        case .block(let number): output.write(number)
        }
        output.write(passage.range)
        output.write(text)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        let number = try input.int()
        let passage = Passage(number < 0 ? .headline : .block(number), try input.value())
        self.init(passage, try input.text())
    }
}
