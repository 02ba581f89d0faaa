/// A Markdown document in libcmark's memory, freed with its owner.
///
/// ```swift
/// var document = MarkdownDocument(parsing: "Nvidia et *Lilly*")
/// document.mark([TextMark(leaf: 0, range: 0..<6, element: .link(destination: "nvidia/", title: nil))])
/// document.html()  // <p><a href="nvidia/">Nvidia</a> et <em>Lilly</em></p>
/// ```
///
/// libcmark stays in safe mode. Raw HTML of a source becomes visible text, images become their alternative text, and
/// links that `LinkPolicy` refuses lose their destination.
package struct MarkdownDocument: ~Copyable {
    private let root: Node

    /// Parses CommonMark. Any text is a document; see `BoundedMarkdown` for the bounds.
    package init(parsing source: String) {
        let bounded = BoundedMarkdown(CleanText.cleaned(source))
        root = Node(parsing: bounded.text)
        root.disarm(isBounded: bounded.isChanged)
        root.prepareLists()
    }

    /// Builds a document out of values. Text is taken as text: nothing in it is Markdown.
    ///
    /// The leaf texts are the plain texts of the leaf blocks, byte for byte, if these are clean and on one line.
    package init(_ blocks: [MarkdownBlock]) {
        root = Node(.document)
        for block in blocks { root.append(Node(block)) }
        root.prepareLists()
    }

    deinit {
        root.free()
    }

    /// The document as HTML, by libcmark's own renderer.
    package borrowing func html() -> String { root.html }

    /// The document as CommonMark, by libcmark's own writer: parsing it gives the same leaf texts.
    ///
    /// Emphasis, code and links that Markdown has no way to write where they stand are left out; their text stays.
    package borrowing func commonMark() -> String {
        let written = root.writtenCommonMark
        guard root.hasMarkup else { return written }
        let expected = leafTexts
        let found = MarkdownDocument(parsing: written).leafTexts
        if found == expected { return written }
        let isSameCount = found.count == expected.count
        let unwritable = expected.indices.filter { !isSameCount || found[$0] != expected[$0] }
        return MarkdownDocument(blocks.simplified(Set(unwritable))).root.writtenCommonMark
    }

    /// The document as values.
    package var blocks: [MarkdownBlock] { root.children.compactMap(\.block) }

    /// The plain text of every leaf block, in document order.
    package var leafTexts: [String] { root.leaves.map(\.plainText) }

    /// Gives every leaf block the fragment `#p1`, `#p2`… in document order, and a class and a language where they are
    /// named for its number, from 0. Values and CommonMark are to be taken before.
    package mutating func addAnchors(
        className: (Int) -> String? = { _ in nil }, language: (Int) -> String? = { _ in nil }
    ) {
        root.anchorLeaves { number in
            let classAttribute = className(number).map { " class=\"\(HTMLText.escaped($0))\"" } ?? ""
            let languageAttribute = language(number).map { " lang=\"\(HTMLText.escaped($0))\"" } ?? ""
            return " id=\"p\(number + 1)\"\(classAttribute)\(languageAttribute)"
        }
    }

    /// Every leaf block, in document order.
    var textLeaves: [Node] { root.leaves }

    /// Turns stretches of text into links and other elements.
    ///
    /// Of marks that overlap the first is kept. A mark that would cross the border of emphasis or cut code is left out,
    /// and so is a link in or around another one. Values and CommonMark are to be taken before.
    package mutating func mark(_ marks: [TextMark]) {
        let marksByLeaf = Dictionary(grouping: marks, by: \.leaf)
        for (number, leaf) in root.leaves.enumerated() {
            guard let marks = marksByLeaf[number] else { continue }
            leaf.mark(marks.sorted { $0.range.lowerBound < $1.range.lowerBound })
        }
    }
}
