extension Node {
    /// Takes the danger out of a parsed document: raw HTML, images, refused links, and what references smuggled in.
    ///
    /// - Parameter isBounded: markers were exchanged before parsing and are to be brought back.
    func disarm(isBounded: Bool) {
        let clean = { (text: String) in CleanText.cleaned(isBounded ? BoundedMarkdown.restored(text) : text) }
        var waiting = [self]
        while let node = waiting.popLast() {
            waiting += node.children
            switch node.kind {
            case .htmlBlock:
                node.showHTMLBlock(clean(node.literal))
            case .htmlInline:
                node.showHTML(clean(node.literal))
            case .text, .code:
                node.cleanText(clean)
            case .codeBlock:
                node.cleanCode(clean)
            case .link:
                node.cleanLink(clean)
            case .image:
                node.unwrap()
            default:
                break
            }
        }
        joinTexts()
        tidyLeaves()
    }

    /// Removes paragraphs of which nothing is left, and breaks that have come to stand at an edge.
    private func tidyLeaves() {
        for leaf in leaves where leaf.kind != .codeBlock {
            leaf.replaceUselessBreaks()
            if leaf.kind == .paragraph, leaf.firstChild == nil { leaf.remove() }
        }
    }

    private func cleanText(_ clean: (String) -> String) {
        let text = literal
        let cleaned = Node.line(clean(text))
        if cleaned.isEmpty, kind == .text { return remove() }
        if cleaned != text || !hasValidLiteral { literal = cleaned }
    }

    private func cleanCode(_ clean: (String) -> String) {
        literal = clean(literal)
        // The writer fences with backquotes, behind which none may stand.
        fenceInfo = String(Node.line(clean(fenceInfo)).filter { $0 != "`" })
    }

    private func cleanLink(_ clean: (String) -> String) {
        let target = clean(destination)
        guard LinkPolicy.allows(destination), LinkPolicy.allows(target) else { return unwrap() }
        destination = target
        if !title.isEmpty { title = clean(title) }
    }

    /// Shows the block as text. The comments that are written between lists and at the start of items go.
    private func showHTMLBlock(_ html: String) {
        let lines = html.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }.filter { !$0.isEmpty }
        let isBehindList = previous?.kind == .list && (next?.kind == .list || next?.kind == .codeBlock)
        if lines == ["<!-- -->"] || lines == ["<!-- end list -->"] && isBehindList { return remove() }
        let paragraph = Node(.paragraph)
        for (number, line) in lines.enumerated() {
            if number > 0 { paragraph.append(Node(.softBreak)) }
            paragraph.append(Node(.text, literal: String(line)))
        }
        paragraph.insert(before: self)
        // Two paragraphs in an item of a tight list would be written as one.
        if let parent, parent.kind == .item { parent.parent?.isTight = false }
        remove()
    }

    private func showHTML(_ html: String) {
        for (number, line) in html.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { Node(.softBreak).insert(before: self) }
            if !line.isEmpty { Node(.text, literal: String(line)).insert(before: self) }
        }
        remove()
    }

    private func unwrap() {
        for child in children { child.insert(before: self) }
        remove()
    }
}
