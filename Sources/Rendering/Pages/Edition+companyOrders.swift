internal import Annotation
internal import Digest
internal import Translation

extension Edition {
    /// The other orders in which companies are listed.
    func orders(at place: Place) -> RowsView? {
        RowsView(
            title: wording("companies.orders"),
            CompanyOrder.allCases.compactMap { order in
                plan.permalink(.companiesBy(order), in: language).map {
                    RowView(label: wording("companies.by-\(order.rawValue)"), href: place.href($0))
                }
            })
    }

    /// The companies by what they do, or by their markets; each group in the order of the digest.
    func companiesPage(by order: CompanyOrder) -> RenderedHTML {
        let page = Page.companiesBy(order)
        let place = Place(permalink(page))
        let count = wording("counts.companies", counting: digest.companies.count)
        let title = wording("companies.title-by-\(order.rawValue)")
        let description = PageDescription(
            page: page, title: title,
            summary: wording("companies.description-by-\(order.rawValue)", ["companies": count]),
            trail: [(wording("companies.title"), .companies)])
        var rows: [String: [RowView]] = [:]
        for company in digest.companies {
            rows[group(of: company, by: order), default: []].append(
                RowView(
                    label: company.name, href: place.href(permalink(.company(company.id, part: 1))),
                    note: String(company.articles.count)))
        }
        // What nobody knows stands last.
        let unknown = wording("companies.unknown-\(order.rawValue)")
        let names = rows.keys.filter { $0 != unknown }.sorted { (Slug.slug($0), $0) < (Slug.slug($1), $1) }
        let groups = (names + (rows[unknown] == nil ? [] : [unknown])).map { name in
            AlphabetView.Group(id: "group-\(Slug.slug(name))", label: name, rows: rows[name] ?? [])
        }
        let view = AlphabetView(
            page: frame(description, at: place), title: title, intro: wording("companies.intro", ["companies": count]),
            orders: RowsView(
                title: wording("companies.orders"),
                [RowView(label: wording("companies.by-letter"), href: place.href(permalink(.companies)))]),
            letters: groups.isEmpty ? nil : AlphabetView.Letters(label: title, groups: groups))
        return library.render(view, with: .alphabet, in: language)
    }

    private func group(of company: DigestCompany, by order: CompanyOrder) -> String {
        switch order {
        case .kind:
            company.row.flatMap { strings.wording("kind.\($0.kind)", in: language) }.map { displayed($0).withCapital }
                ?? wording("companies.unknown-kind")
        case .market:
            company.listing?.mic.map { markets[$0] ?? $0 } ?? wording("companies.unknown-market")
        }
    }
}
