package import Storage
internal import Annotation

/// An article as it is before the digest gives it a place.
extension DigestArticle: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(annotated)
        output.write(seed.name)
        output.write(seed.byteCount)
        output.write(seed.checksum)
        output.write(storyTraits)
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        let annotated: AnnotatedArticle = try input.value()
        let seed = Seed(name: try input.text(), byteCount: try input.int(), checksum: try input.text())
        self.init(annotated, seed: seed, storyTraits: try input.value())
    }
}

extension StoryTraits: StoredValue {
    func write(to output: inout ByteWriter) {
        output.write(days.map { $0.lowerBound..<$0.upperBound + 1 })
        output.write(companies)
        output.write(classes.map { Int($0.rawValue) }.sorted())
        output.write(marks)
        output.write(signature)
    }

    init(from input: inout ByteReader) throws(DamagedBytes) {
        let days: Range<Int>? = try input.value()
        self.days = days.map { $0.lowerBound...max($0.lowerBound, $0.upperBound - 1) }
        companies = try input.value()
        let numbers: [Int] = try input.value()
        classes = Set(numbers.compactMap { UInt8(exactly: $0).flatMap(EventClass.init) })
        marks = try input.value()
        signature = try input.value()
    }
}

extension TextSignature: StoredValue {
    func write(to output: inout ByteWriter) {
        output.write(bins.count)
        for bin in bins { output.write(Int(bin)) }
    }

    init(from input: inout ByteReader) throws(DamagedBytes) {
        let numbers: [Int] = try input.value()
        bins = numbers.map { UInt32(truncatingIfNeeded: $0) }
    }
}
