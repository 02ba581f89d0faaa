package import Storage

extension Inline: StoredValue {
    package func write(to output: inout ByteWriter) {
        switch self {
        case .text(let text):
            output.write(0)
            output.write(text)
        case .softBreak: output.write(1)
        case .lineBreak: output.write(2)
        case .code(let text):
            output.write(3)
            output.write(text)
        case .emphasis(let children):
            output.write(4)
            output.write(children)
        case .strong(let children):
            output.write(5)
            output.write(children)
        case .link(let destination, let title, let children):
            output.write(6)
            output.write(destination)
            output.write(title)
            output.write(children)
        }
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        switch try input.int() {
        case 0: self = .text(try input.text())
        case 1: self = .softBreak
        case 2: self = .lineBreak
        case 3: self = .code(try input.text())
        case 4: self = .emphasis(try input.value())
        case 5: self = .strong(try input.value())
        case 6:
            let destination = try input.text()
            self = .link(destination: destination, title: try input.value(), try input.value())
        default: throw DamagedBytes()
        }
    }
}
