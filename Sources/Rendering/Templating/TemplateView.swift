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
protocol TemplateView: Sendable {
    static var fields: TemplateFields<Self> { get }

    /// The value of a field by its number. A requirement, so that each view gets code of its own for it.
    func value(at index: Int) -> TemplateValue
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
struct TemplateField<View>: Sendable {
    let name: String
    let kind: TemplateKind
    let value: @Sendable (View) -> TemplateValue
}

extension TemplateField {
    static func text(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
        Self(name: name, kind: .text(isOptional: false)) { .text(value($0)) }
    }

    static func optionalText(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
        Self(name: name, kind: .text(isOptional: true)) { value($0).map(TemplateValue.text) ?? .nothing }
    }

    static func html(_ name: String, _ value: @escaping @Sendable (View) -> RenderedHTML) -> Self {
        Self(name: name, kind: .html(isOptional: false)) { .html(value($0)) }
    }

    static func optionalHTML(_ name: String, _ value: @escaping @Sendable (View) -> RenderedHTML?) -> Self {
        Self(name: name, kind: .html(isOptional: true)) { value($0).map(TemplateValue.html) ?? .nothing }
    }

    static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, kind: .flag) { .flag(value($0)) }
    }

    static func view<Child: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> Child?
    ) -> Self {
        Self(name: name, kind: .view(Child.self)) { value($0).map(TemplateValue.view) ?? .nothing }
    }

    static func list<Child: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> [Child]
    ) -> Self {
        Self(name: name, kind: .list(Child.self)) { .list(value($0)) }
    }
}

/// The names of a view.
struct TemplateFields<View>: Sendable {
    private let fields: [TemplateField<View>]

    init(_ fields: [TemplateField<View>]) {
        self.fields = fields
        precondition(Set(fields.map(\.name)).count == fields.count, "a view declares a name twice")
    }

    /// A field by the number that `index(of:)` gave.
    subscript(index: Int) -> TemplateField<View> { fields[index] }

    func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

    var names: [String] { fields.map(\.name).sorted() }
}

extension TemplateView {
    /// The number of a field and what stands behind it.
    static func field(named name: String) -> (index: Int, kind: TemplateKind)? {
        fields.index(of: name).map { ($0, fields[$0].kind) }
    }

    static var names: [String] { fields.names }

    func value(at index: Int) -> TemplateValue { Self.fields[index].value(self) }
}
