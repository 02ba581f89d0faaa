import Diagnostics
import Translation

@testable import Rendering

/// A page of a test, with every kind of field.
struct TestPage: TemplateView {
    struct Item: TemplateView {
        var label = "item"
        var note: String?

        static let fields = TemplateFields<Self>([.text("label", \.label), .optionalText("note", \.note)])
    }

    struct Owner: TemplateView {
        var name = "owner"

        static let fields = TemplateFields<Self>([.text("name", \.name)])
    }

    var title = "title"
    var note: String?
    var body = RenderedHTML(trusting: "<p>body</p>")
    var isDraft = false
    var owner: Owner? = Owner()
    var items: [Item] = []

    static let fields = TemplateFields<Self>([
        .text("title", \.title), .optionalText("note", \.note), .html("body", \.body), .flag("isDraft", \.isDraft),
        .view("owner", \.owner), .list("items", \.items),
    ])
}

extension TemplateKey where View == TestPage {
    static var test: Self { TemplateKey("page") }
    static var testFeed: Self { TemplateKey("page", format: .xml) }
}

/// Templates by name, tried out.
struct TemplateTrial {
    var log = DiagnosticLog()
    let library: TemplateLibrary?
    private let key: TemplateKey<TestPage>

    init(_ templates: KeyValuePairs<String, String>, key: TemplateKey<TestPage> = .test) {
        self.key = key
        let files = templates.map { TemplateFile(name: $0, path: "Templates/\($0).mustache", text: $1) }
        library = TemplateLibrary(
            files, keys: [key.erased], languages: [LanguageTag("fr"), LanguageTag("en")],
            interfaceText: { language, key in
                switch key {
                case "greeting": .text(language == LanguageTag("fr") ? "Bonjour <toi> {{x}}" : "Hello")
                case "count": .needsValues
                default: .unknown(known: ["greeting", "count"])
                }
            }, recording: &log)
    }

    init(_ page: String) { self.init(["page": page]) }

    var findings: [String] { log.sorted.map(\.description) }

    func render(_ page: TestPage = TestPage(), in language: String = "fr") -> String? {
        library?.render(page, with: key, in: LanguageTag(language)).source
    }
}
