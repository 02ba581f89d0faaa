import Diagnostics
import Testing

@testable import Rendering

@Suite struct TemplateCheckTests {
    @Test(
        arguments: [
            ("{{titel}}", "1:3: error: There is nothing of this name here: “titel” (did you mean “title”?)"),
            (
                "\n {{#items}}{{lable}}{{/items}}",
                "2:14: error: There is nothing of this name here: “lable” (did you mean “label”?)"
            ),
            (
                "{{owner.nam}}",
                "1:3: error: There is nothing of this name here: “owner.nam” (did you mean “owner.name”?)"
            ),
            (
                "{{strings.greting}}",
                "1:3: error: There is nothing of this name here: “strings.greting” (did you mean “strings.greeting”?)"
            ),
            (
                "{{strings.count}}",
                "1:3: error: A text with places for values or with plural forms is shown through a view: “strings.count”"
            ),
            ("{{items}}", "1:3: error: Only text and HTML can be shown: “items” (open it with “{{#items}}”)"),
            (
                "{{#title}}x{{/title}}",
                "1:4: error: This is always there, so no section asks for it: “title” (write “{{title}}” alone)"
            ),
            ("{{.}}", "1:3: error: “{{.}}” stands in the section of an optional text: “.”"),
            (
                "{{items.label}}",
                "1:3: error: Only a view has names behind a dot; a list is opened by a section: “items.label”"
            ),
            (
                "é{{{body}}}",
                "1:2: error: Text is always escaped, and ready HTML never is, so no tag says so: “{{{body}}}” (write two braces)"
            ),
            (
                "{{& body}}",
                "1:1: error: Text is always escaped, and ready HTML never is, so no tag says so: “{{& body}}” (write two braces)"
            ),
            ("{{title", "1:1: error: A tag ends with “}}”: “{{title”"),
            ("{{#isDraft}}x", "1:4: error: A section ends with its own end tag: “isDraft” (add “{{/isDraft}}”)"),
            ("x{{/isDraft}}", "1:5: error: An end tag needs a section to end: “isDraft”"),
            ("{{>missing}}", "1:4: error: There is no such template: “missing”"),
            ("{{>page}}", "1:4: error: A template can't contain itself: “page > page”"),
        ])
    func `Each slip is told where it stands`(template: String, expected: String) {
        let trial = TemplateTrial(template)
        #expect(trial.findings == ["Templates/page.mustache:\(expected)"])
        #expect(trial.library == nil)
    }

    @Test(arguments: [
        "{{title()}}", "{{= <% %> =}}", "{{%CONTENT_TYPE:TEXT}}", "{{a b}}", "{{}}", "{{>*title}}", "{{a..b}}",
    ])
    func `What is no plain tag is refused`(template: String) {
        #expect(TemplateTrial(template).log.sorted.map(\.rule) == ["template.malformed-tag"])
    }

    @Test func `Crossed sections are told once`() {
        let trial = TemplateTrial("{{#isDraft}}\n{{#items}}{{/isDraft}}")
        #expect(
            trial.findings == [
                "Templates/page.mustache:2:14: error: The section that begins in line 2 ends first: “isDraft” (write “{{/items}}” before it)"
            ])
    }

    @Test func `All templates are checked at once, with their partials in the place where they are used`() {
        let trial = TemplateTrial([
            "page": "{{titel}}{{#items}}{{>part}}{{/items}}", "part": "{{label}}{{nothing}}", "lost": "{{#a}}",
        ])
        #expect(
            trial.findings == [
                "Templates/lost.mustache:1:1: warning: No page uses this template",
                "Templates/lost.mustache:1:4: error: A section ends with its own end tag: “a” (add “{{/a}}”)",
                "Templates/page.mustache:1:3: error: There is nothing of this name here: “titel” (did you mean “title”?)",
                "Templates/part.mustache:1:12: error: There is nothing of this name here: “nothing” (known here: body, isDraft, items, label, note, owner, title)",
            ])
    }

    @Test func `A cycle of partials names its way`() {
        let trial = TemplateTrial(["page": "{{>a}}", "a": "{{>b}}", "b": "{{>a}}"])
        #expect(trial.findings == ["Templates/b.mustache:1:4: error: A template can't contain itself: “a > b > a”"])
    }

    @Test func `A layout's blocks are known by name and filled once`() {
        let trial = TemplateTrial([
            "page": "{{<layout}}text{{$mian}}{{/mian}}{{$main}}{{/main}}{{$main}}{{/main}}{{/layout}}",
            "layout": "{{$main}}{{/main}}",
        ])
        #expect(
            trial.findings == [
                "Templates/page.mustache:1:4: error: Inside a layout only blocks “{{$name}}…{{/name}}” are shown: “layout”",
                "Templates/page.mustache:1:19: error: The layout “layout” has no such block: “mian” (did you mean “main”?)",
                "Templates/page.mustache:1:55: error: A block is filled once: “main”",
            ])
    }

    @Test func `A template that the site needs and does not find is told`() {
        let trial = TemplateTrial(["pages": "x"])
        #expect(trial.findings.contains("Templates/page.mustache:1:1: error: The site needs this template"))
    }

    @Test func `Random templates never crash and either have findings or render`() {
        for text in HostileText.samples(400, seed: 11) {
            let trial = TemplateTrial("{{#isDraft}}\(text)")
            #expect(trial.log.hasErrors == (trial.library == nil))
        }
    }
}
