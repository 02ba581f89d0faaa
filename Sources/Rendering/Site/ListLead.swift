internal import Annotation
internal import Wire

/// The words that introduce a list, for one of its items that is no sentence without them: "Les fonds permettront :" before
/// "d'ouvrir un bureau à Boston ;".
struct ListLead {
    /// The block that introduces the list.
    let block: Int
    /// True when other items stand between it and the item.
    private let skips: Bool

    /// Nil for what is no item, for an item that begins as a sentence does, and where no colon leads to the list.
    init?(ofItem number: Int, in blocks: [Block]) {
        guard blocks.indices.contains(number), blocks[number].isItem, blocks[number].text.first?.isLowercase == true,
            let lead = blocks[..<number].lastIndex(where: { !$0.isItem }), blocks[lead].role == .paragraph,
            Self.trimmed(blocks[lead].text).hasSuffix(":")
        else { return nil }
        block = lead
        skips = lead + 1 < number
    }

    /// The last sentence of the lead, then the item without the mark that parts it from the next; what is left out between
    /// them is told by an ellipsis. Nil without a lead.
    func introducing(_ item: String, with lead: String?) -> String? {
        guard let lead, let sentence = Sentences.ranges(in: lead).last else { return nil }
        var item = Self.trimmed(item)
        if item.hasSuffix(";") || item.hasSuffix(",") { item = Self.trimmed(String(item.dropLast())) }
        return String(decoding: Array(lead.utf8)[sentence], as: UTF8.self) + (skips ? " … " : " ") + item
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}

extension Block {
    fileprivate var isItem: Bool { if case .listItem = role { true } else { false } }
}
