/// A link at the end of a block, beside its text and no part of it.
package struct BlockLink: Hashable, Sendable {
    package var label: String
    package var destination: String
    package var className: String
    /// What the link is called out of its context.
    package var description: String
    /// The language of the page that it leads to.
    /// Nothing for a link on the page itself.
    package var targetLanguage: String?

    package init(
        _ label: String, to destination: String, className: String, description: String,
        targetLanguage: String? = nil
    ) {
        self.label = label
        self.destination = destination
        self.className = className
        self.description = description
        self.targetLanguage = targetLanguage
    }
}

extension MarkdownDocument {
    /// Adds links at the ends of leaf blocks, by the numbers of these. Values and CommonMark are to be taken before, and
    /// anchors to be added after.
    package mutating func addLinks(_ link: (Int) -> BlockLink?) {
        for (number, leaf) in textLeaves.enumerated() {
            guard let link = link(number) else { continue }
            leaf.append(link)
        }
    }
}

extension Node {
    fileprivate func append(_ link: BlockLink) {
        guard kind == .paragraph || kind == .heading else { return }
        let node = Node(.customInline)
        let attributes = [
            ("class", link.className), ("href", link.destination), ("hreflang", link.targetLanguage),
            ("aria-label", link.description),
        ].map { name, value in value.map { " \(name)=\"\(HTMLText.escaped($0))\"" } ?? "" }.joined()
        node.setTags(" <a\(attributes)>", "</a>")
        if !link.label.isEmpty { node.append(Node(.text, literal: link.label)) }
        append(node)
    }
}
