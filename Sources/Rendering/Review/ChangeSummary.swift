internal import Annotation
internal import CommonMark
package import Digest
internal import Translation
internal import Wire

/// What a change of the seeds does to the site, as Markdown for the page of a pull request.
package struct ChangeSummary: Sendable {
    private let digest: NewsDigest
    private let plan: SitePlan
    private let published: Set<String>

    /// Longer lists end in "and 12 more".
    private static let longestList = 30

    /// - Parameter published: the files of the site as it is now.
    package init(_ digest: NewsDigest, plan: SitePlan, published: Set<String>) {
        self.digest = digest
        self.plan = plan
        self.published = published
    }

    package var markdown: String {
        var blocks: [MarkdownBlock] = [.heading(level: 2, [.text("Dépêche")])]
        let new = newArticles
        blocks += section("New articles", new.map(item), "No article is new.")
        blocks += section("Recognised in them", recognised(in: new), "Nothing is recognised.")
        blocks += section("Companies that the lexicon lacks", discovered(in: new), "None was discovered.")
        blocks += section("New addresses", newAddresses.map { [.code($0)] }, "No address is new.")
        blocks += section("Removed addresses", removedAddresses.map { [.code($0)] }, "No address is gone.")
        blocks += section("To be translated", untranslated(new), "Nothing is to be translated.")
        return MarkdownDocument(blocks).commonMark()
    }

    private func section(_ title: String, _ items: [[Inline]], _ nothing: String) -> [MarkdownBlock] {
        let heading = MarkdownBlock.heading(level: 3, [.text("\(title): \(items.count)")])
        guard !items.isEmpty else { return [heading, .paragraph([.text(nothing)])] }
        var shown = items.prefix(Self.longestList).map { [MarkdownBlock.paragraph($0)] }
        if items.count > shown.count { shown.append([.paragraph([.text("… and \(items.count - shown.count) more")])]) }
        return [heading, .list(start: nil, items: shown)]
    }

    // MARK: Articles

    private var newArticles: [Int] {
        digest.articles.indices.filter { index in
            guard let edition = plan.editions.first, let page = plan.permalink(.article(index), in: edition) else {
                return false
            }
            return !published.contains(page.filePath)
        }
    }

    private func item(_ index: Int) -> [Inline] {
        let annotated = digest.articles[index].annotated
        let article = annotated.article
        let facts = [article.date?.value ?? "no date", article.agency, names(annotated.annotations.companies)]
        return [
            .strong([.text(article.headline.text)]),
            .text(" (\(facts.compactMap { $0 }.joined(separator: "; "))) "), .code(article.seedPath),
        ]
    }

    private func names(_ companies: [EntityAnnotation]) -> String? {
        companies.isEmpty ? nil : companies.map(\.name).joined(separator: ", ")
    }

    private func recognised(in indices: [Int]) -> [[Inline]] {
        let all = indices.map { digest.articles[$0].annotated.annotations }
        let lists: [(String, [String])] = [
            ("Companies", all.flatMap { $0.companies.map(\.name) }), ("People", all.flatMap { $0.people.map(\.name) }),
            ("Products", all.flatMap { $0.products.map(\.name) }),
            ("Conferences", all.flatMap { $0.conferences.map(\.name) }),
            ("Institutions", all.flatMap { $0.institutions.map(\.name) }),
            ("Topics", all.flatMap { $0.topics.map(\.id) }),
        ]
        return lists.compactMap { kind, names in
            guard !names.isEmpty else { return nil }
            var seen: Set<String> = []
            return [.text("\(kind): \(names.filter { seen.insert($0).inserted }.joined(separator: ", "))")]
        }
    }

    private func discovered(in indices: [Int]) -> [[Inline]] {
        indices.flatMap { index in
            let annotated = digest.articles[index].annotated
            return annotated.annotations.companies.filter(\.isDiscovered).map { company -> [Inline] in
                [.text("\(company.name) "), .code(annotated.article.seedPath)]
            }
        }
    }

    /// The paragraphs of new articles that other editions show in their own language until they are translated.
    private func untranslated(_ indices: [Int]) -> [[Inline]] {
        plan.editions.compactMap { edition in
            let open = indices.map { index -> Int in
                let article = digest.articles[index].annotated.article
                guard article.language != edition.value else { return 0 }
                return article.blocks.count + 1 - (digest.version(ofArticle: index, in: edition)?.translatedCount ?? 0)
            }.filter { $0 > 0 }
            guard !open.isEmpty else { return nil }
            return [.text("\(edition.value): \(open.reduce(0, +)) passages of \(open.count) articles")]
        }
    }

    // MARK: Addresses

    private var newAddresses: [String] {
        plan.pages.map(\.permalink).filter { !published.contains($0.filePath) }.map { "/\($0.path)" }
    }

    private var removedAddresses: [String] {
        let planned = Set(plan.pages.map(\.permalink.filePath) + plan.redirects.map(\.permalink.filePath))
            .union(["index.html", "404.html"])
        return published.filter { $0.hasSuffix(".html") && !planned.contains($0) }.sorted().map { "/\($0)" }
    }
}
