private import CommonMark
internal import Diagnostics

/// Turns a parsed template with its partials and layout into one list of steps, and checks every name on the way.
///
/// Partials, layouts and interface texts are put in here, once a language, so that they cost a page nothing.
struct TemplateCompiler {
    private let trees: [String: [TemplateNode]]
    private let format: TemplateFormat
    private let interfaceText: (String) -> InterfaceTextLookup
    private(set) var log = DiagnosticLog()
    private(set) var usedTemplates: Set<String> = []
    private var instructions: [TemplateInstruction] = []
    /// The partials and layouts that are being compiled, the outermost first.
    private var path: [String] = []
    /// What fills the blocks of the layouts around; that of the outermost page counts.
    private var filled: [String: [TemplateNode]] = [:]

    private init(
        _ trees: [String: [TemplateNode]], format: TemplateFormat,
        interfaceText: @escaping (String) -> InterfaceTextLookup
    ) {
        self.trees = trees
        self.format = format
        self.interfaceText = interfaceText
    }

    /// What stands around a tag: the views that a name is looked up in, and whether `{{.}}` is a text.
    private struct Scope {
        var views: [any TemplateView.Type]
        var isInText = false
    }

    struct Answer {
        let instructions: [TemplateInstruction]
        let log: DiagnosticLog
        let usedTemplates: Set<String>
    }

    /// The steps of a template, or findings about it.
    static func compile(
        _ key: AnyTemplateKey, from trees: [String: [TemplateNode]],
        interfaceText: @escaping (String) -> InterfaceTextLookup
    ) -> Answer {
        var compiler = TemplateCompiler(trees, format: key.format, interfaceText: interfaceText)
        compiler.path = [key.name]
        compiler.usedTemplates = [key.name]
        compiler.append(trees[key.name] ?? [], in: Scope(views: [key.view]))
        return Answer(
            instructions: compiler.instructions, log: compiler.log, usedTemplates: compiler.usedTemplates)
    }

    private mutating func append(_ nodes: [TemplateNode], in scope: Scope) {
        for node in nodes {
            switch node {
            case .text(let text): instructions.append(text: text)
            case .variable(let name): appendVariable(name, in: scope)
            case .section(let name, let isInverted, let nodes):
                appendSection(name, isInverted: isInverted, nodes, in: scope)
            case .partial(let name, let isInline): include(name, isInline: isInline, in: scope)
            case .layout(let name, let blocks): appendLayout(name, blocks, in: scope)
            case .block(let block): append(filled[block.name.text] ?? block.nodes, in: scope)
            }
        }
    }

    private mutating func appendVariable(_ name: TemplateName, in scope: Scope) {
        if name.text.utf8.starts(with: Self.textPrefix.utf8) { return appendInterfaceText(name) }
        if name.text == "." {
            if !scope.isInText { log.record(.dotOutsideText(name)) }
            return instructions.append(.show(.current))
        }
        guard let field = resolve(name, in: scope) else { return }
        switch field.kind {
        case .text, .html: instructions.append(.show(field.reference))
        case .flag, .view, .list: log.record(.notShowable(name))
        }
    }

    private mutating func appendSection(
        _ name: TemplateName, isInverted: Bool, _ nodes: [TemplateNode], in scope: Scope
    ) {
        var inner = scope
        let field = resolve(name, in: scope)
        switch field?.kind {
        case nil: inner.views = []  // Told already: names inside can't be judged.
        case .text(isOptional: false), .html(isOptional: false): log.record(.notOptional(name))
        case .text, .html: inner.isInText = !isInverted
        case .flag: break
        case .view(let view), .list(let view):
            if !isInverted { inner = Scope(views: scope.views + [view]) }
        }
        let inside = collect { $0.append(nodes, in: inner) }
        if let field { instructions.append(.section(field.reference, isInverted: isInverted, inside)) }
    }

    /// The steps that some work adds, apart from those before.
    private mutating func collect(_ work: (inout Self) -> Void) -> [TemplateInstruction] {
        let outer = instructions
        instructions = []
        work(&self)
        defer { instructions = outer }
        return instructions
    }

    private mutating func include(_ name: TemplateName, isInline: Bool = false, in scope: Scope) {
        usedTemplates.insert(name.text)
        if path.contains(name.text) { return log.record(.partialCycle(name, path)) }
        guard let nodes = trees[name.text] else {
            return log.record(.missingPartial(name, known: trees.keys))
        }
        path.append(name.text)
        var inside = collect { $0.append(nodes, in: scope) }
        path.removeLast()
        if isInline { inside.removeLastLineFeed() }
        instructions.append(partial: inside)
    }

    private mutating func appendLayout(_ name: TemplateName, _ blocks: [TemplateBlock], in scope: Scope) {
        let outer = filled
        let known = trees[name.text].map { blockNames(of: $0) } ?? []
        for block in blocks {
            if trees[name.text] != nil, !known.contains(block.name.text) {
                log.record(.unknownBlock(block.name, layout: name.text, known: known))
            }
            if filled[block.name.text] == nil { filled[block.name.text] = block.nodes }
        }
        include(name, in: scope)
        filled = outer
    }

    /// The blocks that a layout offers, its own and those of its partials.
    private func blockNames(of nodes: [TemplateNode], depth: Int = 0) -> [String] {
        guard depth < 32 else { return [] }
        return nodes.flatMap { node -> [String] in
            switch node {
            case .block(let block): [block.name.text] + blockNames(of: block.nodes, depth: depth + 1)
            case .section(_, _, let nodes): blockNames(of: nodes, depth: depth + 1)
            case .partial(let name, _): trees[name.text].map { blockNames(of: $0, depth: depth + 1) } ?? []
            case .layout(let name, let blocks):
                blocks.flatMap { blockNames(of: $0.nodes, depth: depth + 1) }
                    + (trees[name.text].map { blockNames(of: $0, depth: depth + 1) } ?? [])
            case .text, .variable: []
            }
        }
    }
}

// MARK: - Names

extension TemplateCompiler {
    /// The prefix of the names of interface texts.
    private static let textPrefix = "strings."

    /// What a name stands for, looked up from the innermost view outwards (Mustache specification, "sections");
    /// unknown names are recorded. In an unknown section no name is known or unknown.
    private mutating func resolve(
        _ name: TemplateName, in scope: Scope
    ) -> (reference: TemplateReference, kind: TemplateKind)? {
        let parts = name.text.split(separator: ".").map(String.init)
        guard !scope.views.isEmpty, let first = parts.first else { return nil }
        let views = scope.views.enumerated().reversed()
        guard
            let (view, field) = views.lazy.compactMap({ view in
                view.element.field(named: first).map { (view.offset, $0) }
            }).first
        else {
            log.record(.unknownName(name, known: scope.views.flatMap { $0.names }))
            return nil
        }
        var (path, kind) = ([field.index], field.kind)
        for part in parts.dropFirst() {
            guard case .view(let inner) = kind else {
                log.record(.noFieldsInside(name))
                return nil
            }
            guard let next = inner.field(named: part) else {
                log.record(.unknownName(name, known: inner.names.map { "\(first).\($0)" }))
                return nil
            }
            path.append(next.index)
            kind = next.kind
        }
        return (.field(view: view, path: path), kind)
    }

    private mutating func appendInterfaceText(_ name: TemplateName) {
        switch interfaceText(String(name.text.dropFirst(Self.textPrefix.count))) {
        case .text(let text):
            instructions.append(text: format == .html ? HTMLText.escaped(text) : XMLText.escaped(text))
        case .needsValues:
            log.record(.interfaceTextNeedsValues(name))
        case .unknown(let known):
            log.record(.unknownName(name, known: known.map { Self.textPrefix + $0 }))
        }
    }
}

/// What a template finds under the key of an interface text.
enum InterfaceTextLookup {
    case text(String)
    /// The text has places for values or plural forms, which only code can fill.
    case needsValues
    case unknown(known: [String])
}
