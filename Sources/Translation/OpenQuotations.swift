/// The quotations that are open at a place of a text, the innermost last.
struct OpenQuotations {
    private struct Quotation {
        /// True when it began with a straight mark, which its own kind must close.
        let isStraight: Bool
        /// True when it is shown between guillemets, false when it is shown between “ ”.
        let isOuter: Bool
    }

    private var open: [Quotation] = []

    var isEmpty: Bool { open.isEmpty }

    /// True when a straight mark can close the innermost one.
    var canCloseStraight: Bool { open.last?.isStraight == true }

    /// Opens a quotation and tells whether it is shown between guillemets: a straight one only outside all others.
    @discardableResult
    mutating func open(isStraight: Bool) -> Bool {
        let isOuter = !isStraight || open.isEmpty
        open.append(Quotation(isStraight: isStraight, isOuter: isOuter))
        return isOuter
    }

    /// Closes the innermost quotation with a straight mark and tells whether it is shown between guillemets; nil when the
    /// innermost one did not begin with such a mark.
    mutating func closeStraight() -> Bool? { canCloseStraight ? open.removeLast().isOuter : nil }

    /// Closes the innermost quotation that is shown between guillemets, and all within it.
    mutating func closeGuillemet() {
        if let index = open.lastIndex(where: \.isOuter) { open.removeSubrange(index...) }
    }
}
