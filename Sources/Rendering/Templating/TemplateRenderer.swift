private import CommonMark

/// Follows the steps of a compiled template for one page.
struct TemplateRenderer {
    private let format: TemplateFormat
    /// The views whose sections are open, the page's own first.
    private var views: [any TemplateView]
    /// The text or HTML whose section is open.
    private var current = TemplateValue.nothing
    private var output: [UInt8] = []

    static func render(
        _ instructions: [TemplateInstruction], with view: any TemplateView, format: TemplateFormat
    ) -> [UInt8] {
        var renderer = TemplateRenderer(format: format, views: [view])
        renderer.output.reserveCapacity(4096)
        renderer.follow(instructions)
        return renderer.output
    }

    private init(format: TemplateFormat, views: [any TemplateView]) {
        self.format = format
        self.views = views
    }

    private mutating func follow(_ instructions: [TemplateInstruction]) {
        for instruction in instructions {
            switch instruction {
            case .text(let text): output += text
            case .show(let reference): show(value(of: reference))
            case .section(let reference, let isInverted, let inner):
                let value = value(of: reference)
                if isInverted {
                    if value.isNothing { follow(inner) }
                } else {
                    open(value, inner)
                }
            }
        }
    }

    private func value(of reference: TemplateReference) -> TemplateValue {
        guard case .field(let view, let path) = reference else { return current }
        var value = TemplateValue.view(views[view])
        for field in path {
            guard case .view(let view) = value else { return .nothing }
            value = view.value(at: field)
        }
        return value
    }

    private mutating func show(_ value: TemplateValue) {
        switch value {
        case .html(let html): output += html.utf8
        case .text(let text):
            switch format {
            case .html: HTMLText.append(text, to: &output)
            case .xml: output += XMLText.escaped(text).utf8
            }
        case .flag, .view, .list, .nothing: break
        }
    }

    private mutating func open(_ value: TemplateValue, _ inner: [TemplateInstruction]) {
        switch value {
        case .nothing, .flag(false): break
        case .flag(true): follow(inner)
        case .text, .html:
            let outer = current
            current = value
            follow(inner)
            current = outer
        case .view(let view): follow(inner, in: view)
        case .list(let items):
            for item in items { follow(inner, in: item) }
        }
    }

    private mutating func follow(_ inner: [TemplateInstruction], in view: any TemplateView) {
        views.append(view)
        follow(inner)
        views.removeLast()
    }
}

extension TemplateValue {
    /// True for what an inverted section stands in for.
    fileprivate var isNothing: Bool {
        switch self {
        case .nothing, .flag(false): true
        case .list(let items): items.isEmpty
        case .flag(true), .text, .html, .view: false
        }
    }
}
