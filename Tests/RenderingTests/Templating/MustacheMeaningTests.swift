import Mustache
import Testing

@testable import Rendering

/// Templates are compiled by ourselves, for speed; swift-mustache, which passes the tests of the Mustache specification,
/// is the judge of what they mean.
@Suite struct MustacheMeaningTests {
    @Test(arguments: [
        "{{title}} & {{owner.name}}",
        "{{#owner}}{{name}} of {{title}}{{/owner}}{{^owner}}nobody{{/owner}}",
        "{{#items}}<{{label}}|{{title}}>{{/items}}{{^items}}none{{/items}}",
        "{{#note}}[{{.}}]{{/note}}{{^note}}no note{{/note}}",
        "{{#isDraft}}{{#items}}{{#isDraft}}{{label}}{{/isDraft}}{{/items}}{{/isDraft}}{{^isDraft}}final{{/isDraft}}",
        "{{#items}}{{#owner}}{{label}}, {{name}};{{/owner}}{{/items}}",
        "a\n{{#isDraft}}\n  b\n{{/isDraft}}\n{{! a comment }}\nc {{#isDraft}}d{{/isDraft}}\n",
        "x\n{{#items}}\n{{label}}\n{{/items}}\ny\n",
        "a\n{{>part}}\nb {{#items}}{{>inline}}{{/items}} c",
    ])
    func `A template shows what the reference engine shows`(source: String) throws {
        let pages = [
            TestPage(), TestPage(title: "<t> & 'u'", note: "\"n\"", isDraft: true, owner: nil),
            TestPage(isDraft: true, items: [.init(label: "one"), .init(label: "<two>")]),
        ]
        let parts = ["part": "<{{title}}>\n{{#isDraft}}\ndraft\n{{/isDraft}}\n", "inline": "({{label}})"]
        let library = MustacheLibrary(
            templates: try parts.merging(["page": source]) { $1 }.mapValues { try MustacheTemplate(string: $0) })
        let trial = TemplateTrial(["page": source, "part": parts["part"] ?? "", "inline": parts["inline"] ?? ""])
        for page in pages {
            #expect(trial.render(page) == library.render(Self.reference(page), withTemplate: "page"))
        }
    }

    /// The page as the reference engine takes it.
    private static func reference(_ page: TestPage) -> [String: Any] {
        var values: [String: Any] = ["title": page.title, "isDraft": page.isDraft]
        values["items"] = page.items.map { ["label": $0.label] }
        values["note"] = page.note
        values["owner"] = page.owner.map { ["name": $0.name] }
        return values
    }
}
