/// The number with which an item of an ordered list begins: "1. ", "2) ", "(3) ", "4/ ", "5° ", "6 - ".
struct ListNumber: Hashable, Sendable {
    var value: Int
    /// What stands around the digits: items of one list have it alike.
    var mark: String
    /// The item without its number.
    var item: String

    /// Reads the number at the start of a piece; nil where there is none. Whether it belongs to a list only its neighbours tell.
    init?(opening text: String) {
        guard text.utf8.prefix(3).contains(where: Self.isDigit) else { return nil }
        var rest = Substring(text)
        let isBracketed = rest.first == "("
        if isBracketed { rest.removeFirst() }
        let digits = rest.utf8.prefix(while: Self.isDigit)
        guard (1...2).contains(digits.count), let value = Int(Substring(digits)), value > 0 else { return nil }
        rest = rest[digits.endIndex...]
        guard
            let mark = (isBracketed ? [")"] : [".", ")", "°", "/", " -", " –", "-", "–"]).first(where: rest.hasPrefix)
        else { return nil }
        rest = rest.dropFirst(mark.count)
        let item = rest.trimmedSpaces
        guard rest.unicodeScalars.first?.isSpace == true, let first = item.unicodeScalars.first,
            first.properties.isAlphabetic || "«\"“*".unicodeScalars.contains(first)
        else { return nil }
        self.value = value
        self.mark = (isBracketed ? "(" : "") + mark
        self.item = item
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// How many pieces further the next item may stand: an item can have paragraphs of its own.
    private static let reach = 6

    /// The items among pieces, by index. They count from 1, and at least two stand one below the other: a lone "1." is no
    /// list, and numbers that each head a paragraph are subheads.
    static func items(among pieces: ArraySlice<Piece>) -> [Int: ListNumber] {
        var items: [Int: ListNumber] = [:]
        var list: [(index: Int, number: ListNumber)] = []
        func finish() {
            if zip(list, list.dropFirst()).contains(where: { $0.index + 1 == $1.index }) {
                for item in list { items[item.index] = item.number }
            }
            list = []
        }
        for index in pieces.indices {
            guard let number = ListNumber(opening: pieces[index].text) else { continue }
            if let last = list.last, number.follows(last.number), index - last.index <= reach {
                list.append((index, number))
            } else if number.value == 1 {
                finish()
                list = [(index, number)]
            }
        }
        finish()
        return items
    }

    private func follows(_ other: ListNumber) -> Bool { mark == other.mark && value == other.value + 1 }
}
