/// A template that the code renders, with the view that it is given.
struct TemplateKey<View: TemplateView>: Sendable {
    let name: String
    let format: TemplateFormat

    init(_ name: String, format: TemplateFormat = .html) {
        self.name = name
        self.format = format
    }

    var erased: AnyTemplateKey { AnyTemplateKey(name: name, format: format, view: View.self) }
}

/// What a template writes, which decides how text is escaped in it.
enum TemplateFormat: Sendable {
    case html, xml
}

/// A template that the code renders, without the type of its view.
struct AnyTemplateKey: Sendable {
    let name: String
    let format: TemplateFormat
    let view: any TemplateView.Type
}
