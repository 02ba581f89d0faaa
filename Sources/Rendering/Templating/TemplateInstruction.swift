/// A step of a compiled template. Partials, layouts and interface texts are gone: they are steps and text by now.
enum TemplateInstruction: Sendable {
    /// Text of the template as UTF-8.
    case text([UInt8])
    case show(TemplateReference)
    indirect case section(TemplateReference, isInverted: Bool, [TemplateInstruction])
}

/// What a name in a template stands for. A view's names are fixed, so where each is found is known before any page is
/// rendered.
enum TemplateReference: Hashable, Sendable {
    /// `{{.}}`: the text whose section this is.
    case current
    /// The field of a view, counted from the page's own view inwards, and the fields inside that field.
    case field(view: Int, path: [Int])
}

extension [TemplateInstruction] {
    /// Adds text, joined with the text before it.
    mutating func append(text: String) {
        guard !text.isEmpty else { return }
        if case .text(let before)? = last {
            self[count - 1] = .text(before + text.utf8)
        } else {
            append(.text([UInt8](text.utf8)))
        }
    }

    /// Adds the steps of a partial, with the text at the border joined.
    mutating func append(partial: [TemplateInstruction]) {
        for instruction in partial {
            if case .text(let text) = instruction, case .text(let before)? = last {
                self[count - 1] = .text(before + text)
            } else {
                append(instruction)
            }
        }
    }

    /// Takes a line feed off the end.
    mutating func removeLastLineFeed() {
        guard case .text(var text)? = last, text.last == UInt8(ascii: "\n") else { return }
        text.removeLast()
        self[count - 1] = .text(text)
    }
}
