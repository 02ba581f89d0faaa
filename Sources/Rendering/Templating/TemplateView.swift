/// What a template can name: a value with named fields.
///
/// The same declaration gives the names that templates are checked against and the values that they show:
///
/// ```swift
/// struct CompanyItem: TemplateView {
///     let name: String
///     let ticker: String?
///     static let fields = TemplateFields<Self>([.text("name", \.name), .optionalText("ticker", \.ticker)])
/// }
/// ```
package protocol TemplateView: Sendable {
    static var fields: TemplateFields<Self> { get }
}

/// What stands behind a name of a template.
enum TemplateKind {
    /// Text, escaped where it is shown. Optional text can also be asked for by a section.
    case text(isOptional: Bool)
    /// Ready HTML, shown as it is.
    case html(isOptional: Bool)
    case flag
    case view(any TemplateView.Type)
    case list(any TemplateView.Type)
}

/// The value of a name.
enum TemplateValue {
    case text(String)
    case html(RenderedHTML)
    case flag(Bool)
    case view(any TemplateView)
    case list([any TemplateView])
    case nothing
}

/// One name of a view.
package struct TemplateField<View>: Sendable {
    let name: String
    let kind: TemplateKind
    let value: @Sendable (View) -> TemplateValue
}

extension TemplateField {
    package static func text(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
        Self(name: name, kind: .text(isOptional: false)) { .text(value($0)) }
    }

    package static func optionalText(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
        Self(name: name, kind: .text(isOptional: true)) { value($0).map(TemplateValue.text) ?? .nothing }
    }

    package static func html(_ name: String, _ value: @escaping @Sendable (View) -> RenderedHTML) -> Self {
        Self(name: name, kind: .html(isOptional: false)) { .html(value($0)) }
    }

    package static func optionalHTML(_ name: String, _ value: @escaping @Sendable (View) -> RenderedHTML?) -> Self {
        Self(name: name, kind: .html(isOptional: true)) { value($0).map(TemplateValue.html) ?? .nothing }
    }

    package static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, kind: .flag) { .flag(value($0)) }
    }

    package static func view<Child: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> Child?
    ) -> Self {
        Self(name: name, kind: .view(Child.self)) { value($0).map(TemplateValue.view) ?? .nothing }
    }

    package static func list<Child: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> [Child]
    ) -> Self {
        Self(name: name, kind: .list(Child.self)) { .list(value($0)) }
    }
}

/// The names of a view.
package struct TemplateFields<View>: Sendable {
    private let fields: [String: TemplateField<View>]

    package init(_ fields: [TemplateField<View>]) {
        self.fields = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
        precondition(self.fields.count == fields.count, "a view declares a name twice")
    }

    subscript(name: String) -> TemplateField<View>? { fields[name] }

    var names: [String] { fields.keys.sorted() }
}

extension TemplateView {
    static func kind(of name: String) -> TemplateKind? { fields[name]?.kind }

    static var names: [String] { fields.names }

    func value(of name: String) -> TemplateValue? { Self.fields[name]?.value(self) }
}
