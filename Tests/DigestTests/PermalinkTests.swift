import TestSupport
import Testing

@testable import Digest

@Suite struct PermalinkTests {
    @Test(
        "A link from one page to another is relative",
        arguments: [
            ("fr/", "fr/articles/a/", "articles/a/"), ("fr/articles/a/", "fr/", "../../"), ("fr/a/", "fr/a/", "./"),
            ("", "fr/", "fr/"), ("fr/a/", "", "../../"), ("fr/a/", "assets/x.css", "../../assets/x.css"),
            ("404.html", "fr/", "fr/"),
            ("fr/a/", "fr/a/index.md", "index.md"), ("fr/a/b/", "en/a/c/", "../../../en/a/c/"),
        ])
    func links(from: String, to: String, link: String) {
        #expect(Permalink(to).relative(from: Permalink(from)) == link)
    }

    @Test("A relative link, followed, leads to its target", arguments: 0..<20)
    func leadsToTarget(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func address() -> String {
            (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in ["a", "b", "c"].randomElement(using: &random)
            }
            .map { $0 + "/" }.joined()
        }
        for _ in 0..<50 {
            let (source, target) = (address(), address())
            var folders = source.split(separator: "/").map(String.init)
            for step in Permalink(target).relative(from: Permalink(source)).split(separator: "/") {
                if step == ".." { folders.removeLast() } else if step != "." { folders.append(String(step)) }
            }
            #expect(folders.joined(separator: "/") == target.split(separator: "/").joined(separator: "/"))
        }
    }
}
