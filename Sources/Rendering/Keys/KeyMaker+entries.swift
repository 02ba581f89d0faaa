internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// Articles in lists, and events.
extension KeyMaker {
    /// What lists tell of an article.
    mutating func add(faceOf index: Int, of digest: NewsDigest) {
        let source = digest.articles[index]
        let article = source.annotated.article
        for text in [source.seed.name, source.slug, article.headline.text, article.language] { add(text) }
        add(article.date?.value)
        add(article.agency)
        // The summary.
        let first = article.blocks.firstIndex { [.standfirst, .paragraph].contains($0.role) }
        add(first.map { article.blocks[$0].text })
        add(each: source.annotated.annotations.companies.prefix(4)) { maker, company in
            maker.add(company.id)
            maker.add(company.name)
        }
        for language in digest.settings.languages.dropFirst() {
            let version = digest.version(ofArticle: index, in: language)
            add(version != nil)
            guard let version else { continue }
            add(version.slug)
            add(version.isEnough)
            add(passage: -1, of: version)
            if let first { add(passage: first, of: version) }
        }
    }

    /// What pages tell of an event; which other articles tell it too, they do not.
    mutating func add(_ entry: TimelineEntry, of digest: NewsDigest, _ articles: [PageKey], _ faces: [PageKey]) {
        let event = entry.event
        add(event.kind.rawValue)
        add(event.isPlanned)
        add(event.date)
        add(each: event.companies) { maker, id in
            maker.add(id)
            maker.add(digest.company(id)?.name)
        }
        add(event.passage)
        add(faces[entry.article])
        guard case .block(let number) = event.passage.passage.field else { return }
        let block = digest.articles[entry.article].annotated.article.blocks[number]
        // The item of a list may be told with other parts of its article.
        if case .listItem = block.role { return add(articles[entry.article]) }
        add(block.text)
        for language in digest.settings.languages.dropFirst() {
            guard let version = digest.version(ofArticle: entry.article, in: language) else { continue }
            add(passage: number, of: version)
        }
    }

    private mutating func add(_ date: DateAnnotation) {
        add(date.value)
        add(date.modifier?.rawValue)
        add(date.precision.rawValue)
        add(date.earliest?.daysSinceEpoch ?? .min)
        add(date.latest?.daysSinceEpoch ?? .min)
        add(date.mention)
    }

    private mutating func add(_ mention: Mention) {
        add(mention.passage)
        add(mention.text)
    }

    private mutating func add(_ passage: Passage) {
        switch passage.field {
        case .headline: add(-1)
        case .block(let number): add(number)
        }
        add(passage.range.lowerBound)
        add(passage.range.upperBound)
    }
}
