/// Anchors: leaf blocks that fragments of an address can name.
extension Node {
    /// Gives every leaf block below attributes, by its number.
    func anchorLeaves(_ attributes: (Int) -> String) {
        for (number, leaf) in leaves.enumerated() { leaf.anchor(attributes(number)) }
    }

    private func anchor(_ attributes: String) {
        switch kind {
        case .heading: replace(with: "h\(level)", attributes)
        case .paragraph: isTightItem ? anchorItem(attributes) : replace(with: "p", attributes)
        default: wrap(in: "div", attributes)
        }
    }

    /// Puts an element of our own in the place of the block.
    private func replace(with name: String, _ attributes: String) {
        let block = Node(.customBlock)
        block.setTags("<\(name)\(attributes)>", "</\(name)>")
        block.insert(before: self)
        for child in children { block.append(child) }
        remove()
    }

    private func wrap(in name: String, _ attributes: String) {
        let block = Node(.customBlock)
        block.setTags("<\(name)\(attributes)>", "</\(name)>")
        block.insert(before: self)
        block.append(self)
    }

    // MARK: Tight lists

    private var isTightItem: Bool {
        guard previous == nil, let item = parent, let list = item.parent else { return false }
        return item.kind == .item && list.isTight || item.kind == .customBlock && list.kind == .customBlock
    }

    /// The item takes the attributes, since its paragraph has no element of its own.
    private func anchorItem(_ attributes: String) {
        guard let item = parent, let list = item.parent else { return }
        let block = item.kind == .item ? list.replaceList(finding: item) : item
        block?.setTags("<li\(attributes)>", "</li>")
        for child in children { child.insert(before: self) }
        remove()
    }

    /// Puts blocks of our own in the place of a list and its items; gives the one in the place of `item`.
    private func replaceList(finding item: Node) -> Node? {
        let name = listStart == nil ? "ul" : "ol"
        let start = listStart.flatMap { $0 == 1 ? nil : " start=\"\($0)\"" } ?? ""
        let list = Node(.customBlock)
        list.setTags("<\(name)\(start)>", "</\(name)>")
        list.insert(before: self)
        var found: Node?
        for old in children {
            let block = Node(.customBlock)
            block.setTags("<li>", "</li>")
            for child in old.children { block.append(child) }
            list.append(block)
            if old == item { found = block }
        }
        remove()
        return found
    }
}
