import Testing

@testable import Rendering

@Suite struct TemplateRenderingTests {
    @Test func `Text is escaped and ready HTML is not`() {
        let trial = TemplateTrial("<h1 title=\"{{title}}\">{{title}}</h1>{{body}}")
        #expect(
            trial.render(TestPage(title: "<b> & \"c\" 'd'"))
                == "<h1 title=\"&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;\">&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</h1><p>body</p>"
        )
    }

    @Test func `No hostile text ends the element or the attribute that it stands in`() {
        let trial = TemplateTrial("{{title}}")
        for text in HostileText.samples(100) {
            let rendered = trial.render(TestPage(title: text)) ?? "<"
            #expect(!rendered.utf8.contains { "<>\"'".utf8.contains($0) })
        }
    }

    @Test func `A section shows each item of a list, in its own names first`() {
        let trial = TemplateTrial("{{#items}}{{label}}/{{title}};{{/items}}{{^items}}none{{/items}}")
        #expect(trial.render(TestPage(items: [.init(label: "a"), .init(label: "b")])) == "a/title;b/title;")
        #expect(trial.render() == "none")
    }

    @Test func `A missing value is nothing and is not taken from the view around`() {
        let trial = TemplateTrial("{{#items}}[{{note}}]{{#note}}({{.}}){{/note}}{{/items}}")
        #expect(trial.render(TestPage(note: "outer", items: [.init()])) == "[]")
        #expect(trial.render(TestPage(items: [.init(note: "<n>")])) == "[&lt;n&gt;](&lt;n&gt;)")
    }

    @Test func `Flags and views open sections, and a dot leads into a view`() {
        let trial = TemplateTrial(
            "{{#isDraft}}draft{{/isDraft}}{{^isDraft}}final{{/isDraft}} {{owner.name}}{{#owner}}:{{name}}{{/owner}}")
        #expect(trial.render() == "final owner:owner")
        #expect(trial.render(TestPage(isDraft: true, owner: nil)) == "draft ")
    }

    @Test func `Interface texts are put in per language, escaped and never read as tags`() {
        let trial = TemplateTrial("{{strings.greeting}}")
        #expect(trial.render() == "Bonjour &lt;toi&gt; {{x}}")
        #expect(trial.render(in: "en") == "Hello")
    }

    @Test func `A page fills the blocks of its layout, and a block that it leaves shows its own content`() {
        let trial = TemplateTrial([
            "page": "{{<layout}}\n  {{$main}}<p>{{title}}</p>{{/main}}\n{{/layout}}\n",
            "layout": "<main>{{$main}}{{/main}}</main>{{>part}}{{$foot}}foot{{/foot}}",
            "part": "<i>{{title}}</i>",
        ])
        #expect(trial.render() == "<main><p>title</p></main><i>title</i>foot")
    }

    @Test func `A tag alone on its line takes the line with it`() {
        let trial = TemplateTrial([
            "page": "a\n  {{>part}}\n  {{! note }}\n  {{#isDraft}}\nx\n  {{/isDraft}}\nb\n", "part": "p\n",
        ])
        #expect(trial.render() == "a\np\nb\n")
    }

    @Test func `In a feed text is escaped for XML`() {
        let trial = TemplateTrial(["page": "<title>{{title}}</title>"], key: .testFeed)
        #expect(trial.render(TestPage(title: "a\u{0}&\r")) == "<title>a&amp;&#13;</title>")
    }
}
