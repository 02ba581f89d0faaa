internal import Annotation
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// The page of an article.
    func articlePage(_ index: Int) -> RenderedHTML {
        let source = digest.articles[index]
        let article = source.annotated.article
        let annotations = source.annotated.annotations
        let place = Place(permalink(.article(index)))
        let version = version(index)
        let headline = headline(index, version)
        let planned = annotations.events.filter(\.isPlanned)
        let told = annotations.events.filter { !$0.isPlanned }
        let view = ArticleView(
            page: frame(description(ofArticle: index), at: place),
            headline: headline.text, headlineLang: headline.foreignLang,
            bodyLang: version == nil ? foreignLang(article.language) : nil,
            foreignLang: foreignLang(article.language), date: dateView(article.date), agency: article.agency,
            bylines: article.bylines.isEmpty ? nil : article.bylines.joined(separator: ", "),
            dateline: article.dateline,
            readingTime: wording("counts.minutes", counting: source.readingMinutes),
            notice: notice(for: article, index, at: place),
            translation: version.map { translationNote($0, ofArticle: index, at: place) },
            body: body(ofArticle: index, version, at: place), apart: apart(of: article),
            companies: ArticleView.Subjects(annotations.companies.map { subject($0, at: place) }),
            topics: ArticleView.Subjects(annotations.topics.compactMap { subject($0, at: place) }),
            people: ArticleView.Statements(annotations.people.map { statement($0, of: article, at: place) }),
            products: ArticleView.Statements(annotations.products.map { statement($0, at: place) }),
            amounts: ArticleView.Statements(amounts(annotations.amounts, of: article)),
            planned: ArticleView.Statements(planned.map { statement($0, of: article) }),
            events: ArticleView.Statements(told.map { statement($0, of: article) }),
            coverage: coverage(besides: index, at: place), related: related(to: index, at: place),
            original: original(index, at: place), citation: citation(ofArticle: index, headline.text),
            pager: neighbours(of: index, at: place))
        return library.render(view, with: .article, in: language)
    }

    /// The body with links from the article's page.
    private func body(ofArticle index: Int, _ version: ArticleVersion?, at place: Place) -> RenderedHTML {
        let annotated = digest.articles[index].annotated
        let textLanguage = LanguageTag(annotated.article.language)
        let body = ArticleBody(
            companyLink: { company in
                digest.company(company.id).map { _ in
                    (place.href(permalink(.company(company.id, part: 1))), listingText(company.listing))
                }
            }, dateWords: dates.words(of:), paragraphName: paragraphName,
            display: { Typography.display($0, in: textLanguage) })
        guard let version else { return body.html(of: annotated) }
        return translatedBody(body, version, ofArticle: index, at: place).html(of: annotated)
    }

    private func notice(for article: Article, _ index: Int, at place: Place) -> ArticleView.Notice? {
        guard foreignLang(article.language) != nil, !isOriginal, version(index) == nil,
            let original = plan.permalink(.article(index), in: settings.originalLanguage)
        else { return nil }
        return ArticleView.Notice(
            text: wording("article.notice"), link: wording("article.notice-link"), href: place.href(original),
            tag: settings.originalLanguage.value)
    }

    private func apart(of article: Article) -> ArticleView.Apart? {
        ArticleView.Apart(
            article.apart.map { passage in
                ArticleView.Apart.Passage(
                    kind: wording("apart.\(passage.kind.rawValue)"), text: displayed(passage.text, of: article))
            })
    }

    private func subject(_ company: EntityAnnotation, at place: Place) -> ArticleView.Subject {
        ArticleView.Subject(
            label: company.name, href: place.href(permalink(.company(company.id, part: 1))),
            address: permalink(.company(company.id, part: 1)).absolute(settings.baseURL),
            listing: listingText(company.listing), evidence: evidence(company.mentions))
    }

    private func subject(_ topic: TopicAnnotation, at place: Place) -> ArticleView.Subject? {
        digest.topic(topic.id).map { known in
            ArticleView.Subject(
                label: label(of: known.row), href: place.href(permalink(.topic(topic.id, part: 1))),
                address: permalink(.topic(topic.id, part: 1)).absolute(settings.baseURL),
                evidence: evidence(topic.evidence))
        }
    }

    private func statement(
        _ person: PersonAnnotation, of article: Article, at place: Place
    ) -> ArticleView.Statement {
        ArticleView.Statement(
            label: person.name, href: place.href(permalink(.entity(.person, person.id, part: 1))),
            role: person.role.map { displayed($0.text, of: article) },
            evidence: evidence(person.mentions))
    }

    private func statement(_ product: EntityAnnotation, at place: Place) -> ArticleView.Statement {
        ArticleView.Statement(
            label: product.name, href: place.href(permalink(.entity(.product, product.id, part: 1))),
            evidence: evidence(product.mentions))
    }

    /// The amounts, each once: a figure of the headline is mostly said again in the text.
    private func amounts(_ amounts: [AmountAnnotation], of article: Article) -> [ArticleView.Statement] {
        var groups: [[AmountAnnotation]] = []
        var known: [AmountFigure: Int] = [:]
        for amount in amounts {
            if let group = known[AmountFigure(amount)] {
                groups[group].append(amount)
            } else {
                known[AmountFigure(amount)] = groups.count
                groups.append([amount])
            }
        }
        return groups.map { group in
            let object = group.lazy.compactMap(\.of).first.map { displayed($0.text, of: article) }
            // Beside an article in another language its own wording follows.
            let told = foreignLang(article.language).map { _ in displayed(group[0].mention.text, of: article) }
            let role = [told, object].compactMap(\.self).joined(separator: ", ")
            return ArticleView.Statement(
                label: words(of: group[0], in: article), role: role.isEmpty ? nil : role,
                evidence: evidence(group.map(\.mention)))
        }
    }

    /// What makes two amounts of an article the same figure.
    private struct AmountFigure: Hashable {
        let value: String
        let max: String?
        let currency: String
        let bound: AmountAnnotation.Bound
        let kind: AmountAnnotation.Kind

        init(_ amount: AmountAnnotation) {
            (value, max, currency, bound, kind) = (
                amount.value, amount.max, amount.currency, amount.bound, amount.kind
            )
        }
    }

    private func statement(_ event: EventAnnotation, of article: Article) -> ArticleView.Statement {
        ArticleView.Statement(
            label: words(of: event.date, in: article).withCapital, role: wording("event.\(event.kind.rawValue)"),
            evidence: evidence([event.passage] + event.otherPassages))
    }

    /// The paragraphs of mentions, each once, at most so many that they stay on a line.
    private func evidence(_ mentions: [Mention]) -> ArticleView.Evidence? {
        var fields: [Passage.Field] = []
        for mention in mentions where !fields.contains(mention.passage.field) { fields.append(mention.passage.field) }
        guard !fields.isEmpty else { return nil }
        return ArticleView.Evidence(
            places: fields.sorted().prefix(9).map { field in
                let fragment = Fragment.of(Passage(field, 0..<0))
                guard case .block(let number) = field else {
                    let label = wording("article.headline-place")
                    return .init(label: label, description: label, href: fragment)
                }
                return .init(label: String(number + 1), description: paragraphName(number + 1), href: fragment)
            })
    }

    /// "paragraphe 3"
    private func paragraphName(_ number: Int) -> String {
        paragraphNames.answer(to: number) { wording("article.paragraph", ["number": String(number)]) }
    }

    private func original(_ index: Int, at place: Place) -> ArticleView.Original {
        let article = digest.articles[index]
        let markdown = plan.markdown(ofArticle: index, in: settings.originalLanguage) ?? Permalink("")
        return ArticleView.Original(
            href: place.href(plan.original(ofArticle: index)),
            address: plan.original(ofArticle: index).absolute(settings.baseURL),
            mediaType: Self.mediaType(of: article.seed),
            checksum: article.seed.checksum, markdownHref: place.href(markdown),
            formerHref: plan.redirects(to: .article(index), in: language).first.map { place.href($0.permalink) })
    }

    static func mediaType(of seed: DigestArticle.Seed) -> String {
        seed.name.hasSuffix(".md") ? "text/markdown" : "text/plain"
    }

    /// The articles before and after in time.
    private func neighbours(of index: Int, at place: Place) -> PagerView? {
        func link(_ index: Int) -> LinkView? {
            guard digest.articles.indices.contains(index) else { return nil }
            return LinkView(
                label: StructuredData.shortened(headline(index).text, to: 80),
                href: place.href(permalink(.article(index))))
        }
        return PagerView(previous: link(index + 1), next: link(index - 1))
    }
}

// MARK: - What the page says of itself

extension Edition {
    private func description(ofArticle index: Int) -> PageDescription {
        let article = digest.articles[index].annotated.article
        let isListed = isListed(index)
        let textEdition = isListed ? language : settings.originalLanguage
        var description = PageDescription(
            page: .article(index), title: headline(index, version(index)).text,
            summary: searchSummary(of: index),
            trail: trail(of: article), isIndexed: isListed, openGraphType: "article",
            published: article.date.flatMap { $0.precision == "day" ? $0.value : nil },
            markdown: plan.markdown(ofArticle: index, in: textEdition))
        if !isListed { description.canonical = plan.permalink(.article(index), in: settings.originalLanguage) }
        description.structuredData = [structuredData(ofArticle: index)]
        return description
    }

    /// At least 40 characters, as search engines want: a short lead follows its headline.
    private func searchSummary(of index: Int) -> String {
        let article = digest.articles[index].annotated.article
        let lead = summary(index, limit: 240)?.text ?? ""
        if lead.unicodeScalars.count >= 60 { return lead }
        let date = article.date.map(dates.words(of:)) ?? wording("article.undated")
        let parts = [headline(index).text, lead, settings.title, date]
        return StructuredData.shortened(parts.filter { !$0.isEmpty }.joined(separator: " – "), to: 240)
    }

    func trail(of article: Article) -> [(label: String, page: Page)] {
        var trail: [(label: String, page: Page)] = [(wording("timeline.title"), .timeline(nil))]
        guard let period = article.date?.period else { return trail + [(wording("timeline.undated"), .undated)] }
        var periods = [period]
        while let parent = periods[0].parent { periods.insert(parent, at: 0) }
        trail += periods.map { (name(of: $0), .timeline($0)) }
        return trail
    }

    private func structuredData(ofArticle index: Int) -> JSONValue {
        let annotated = digest.articles[index].annotated
        let article = annotated.article
        let companies = annotated.annotations.companies.map { company in
            JSONValue.object([
                "@type": company.listing == nil ? "Organization" : "Corporation",
                "@id": .text(identifier(ofCompany: company.id)), "name": .text(company.name),
                "tickerSymbol": company.listing?.ticker.map(JSONValue.text),
            ])
        }
        return StructuredData.NewsArticle(
            headline: headline(index).text, description: summary(index, limit: 240)?.text,
            url: permalink(.article(index)).absolute(settings.baseURL), language: textLanguage(index),
            published: article.date?.value, bylines: article.bylines, agency: article.agency,
            publisher: settings.publisher.name, image: Permalink(assets.card.path).absolute(settings.baseURL),
            mentions: companies,
            keywords: annotated.annotations.topics.compactMap { digest.topic($0.id).map { label(of: $0.row) } },
            translation: translationData(ofArticle: index)
        ).value
    }
}
