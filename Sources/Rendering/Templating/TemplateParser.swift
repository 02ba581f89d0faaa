internal import Diagnostics

/// Makes the tree of a template out of its pieces.
struct TemplateParser {
    /// A section, layout or block whose end has not come yet.
    private struct Open {
        let kind: TemplateTag.Kind
        let name: TemplateName
        var nodes: [TemplateNode] = []
    }

    private let scanner: TemplateScanner
    private var open: [Open] = []
    private var nodes: [TemplateNode] = []

    private init(_ file: TemplateFile) {
        scanner = TemplateScanner(file)
    }

    /// The tree of a template; every error of syntax in it is recorded.
    static func parse(_ file: TemplateFile, recording log: inout DiagnosticLog) -> [TemplateNode] {
        var parser = TemplateParser(file)
        for piece in parser.scanner.pieces(recording: &log) {
            switch piece {
            case .text(let text): parser.append(.text(text))
            case .tag(let tag): parser.read(tag, recording: &log)
            }
        }
        for open in parser.open { log.record(.unclosedSection(open.name)) }
        return parser.nodes
    }

    private mutating func append(_ node: TemplateNode) {
        if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
    }

    private mutating func read(_ tag: TemplateTag, recording log: inout DiagnosticLog) {
        let name = TemplateName(text: tag.name, location: scanner.location(tag.nameOffset))
        switch tag.kind {
        case .comment: break
        case .variable: append(.variable(name))
        case .partial: append(.partial(name, isInline: !tag.standsAlone))
        case .section, .invertedSection, .layout, .block: open.append(Open(kind: tag.kind, name: name))
        case .end: close(name, recording: &log)
        }
    }

    private mutating func close(_ name: TemplateName, recording log: inout DiagnosticLog) {
        guard let last = open.last else { return log.record(.endWithoutSection(name)) }
        guard last.name.text == name.text else {
            log.record(.mismatchedEnd(name, expected: last.name))
            // An outer section of that name ends here all the same, so that one slip is told once.
            guard let outer = open.lastIndex(where: { $0.name.text == name.text }) else { return }
            while open.count > outer { closeLast(recording: &log) }
            return
        }
        closeLast(recording: &log)
    }

    private mutating func closeLast(recording log: inout DiagnosticLog) {
        guard let closed = open.popLast() else { return }
        switch closed.kind {
        case .layout:
            append(.layout(closed.name, blocks: blocks(of: closed, recording: &log)))
        case .block:
            append(.block(TemplateBlock(name: closed.name, nodes: closed.nodes)))
        default:
            append(.section(closed.name, isInverted: closed.kind == .invertedSection, closed.nodes))
        }
    }

    /// The blocks inside a layout tag. Anything else there would never be shown.
    private func blocks(of layout: Open, recording log: inout DiagnosticLog) -> [TemplateBlock] {
        var blocks: [TemplateBlock] = []
        for node in layout.nodes {
            switch node {
            case .block(let block):
                if blocks.contains(where: { $0.name.text == block.name.text }) {
                    log.record(.repeatedBlock(block.name))
                }
                blocks.append(block)
            case .text(let text) where text.utf8.allSatisfy { $0 <= 0x20 }: break
            default: log.record(.contentOutsideBlocks(layout.name))
            }
        }
        return blocks
    }
}
