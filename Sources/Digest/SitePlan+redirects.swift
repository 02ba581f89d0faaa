internal import Annotation
internal import Translation
internal import Wire

extension SitePlan {
    /// The addresses under which translated articles would stand by their original slugs.
    mutating func planRedirects(_ digest: NewsDigest, _ words: AddressWords, in edition: LanguageTag) {
        for (index, article) in digest.articles.enumerated() {
            guard digest.version(ofArticle: index, in: edition)?.slug != nil else { continue }
            let path = Self.path(ofArticle: article, slug: article.slug, words)
            add(
                Redirect(
                    permalink: Permalink("\(edition.value.lowercased())/\(path)"), target: .article(index),
                    name: article.annotated.article.headline.text, edition: edition))
        }
    }

    /// The addresses that companies, people and all else would have by their other names. Where something stands already, or
    /// two share a name, the first in the order of the digest has it.
    mutating func planOtherNames(_ digest: NewsDigest) {
        var taken = Set(pages.map { $0.permalink.filePath.lowercased() })
        taken.formUnion(redirects.map { $0.permalink.filePath.lowercased() })
        let named = digest.otherNames
        for edition in editions {
            for (page, names) in named {
                guard let own = permalink(page, in: edition)?.path.split(separator: "/").dropLast() else { continue }
                for name in names {
                    let slug = Slug.slug(name)
                    guard !slug.isEmpty else { continue }
                    let permalink = Permalink(own.joined(separator: "/") + "/\(slug)/")
                    guard taken.insert(permalink.filePath.lowercased()).inserted else { continue }
                    add(Redirect(permalink: permalink, target: page, name: name, edition: edition))
                }
            }
        }
    }

    private mutating func add(_ redirect: Redirect) {
        redirects.append(redirect)
        redirectsByTarget[redirect.edition, default: [:]][redirect.target, default: []].append(redirect)
    }
}

extension NewsDigest {
    /// The pages of what the lexicon knows by several names, with these names.
    fileprivate var otherNames: [(page: Page, names: [String])] {
        var named: [(page: Page, names: [String])] = companies.compactMap { company in
            company.row.map { (.company(company.id, part: 1), $0.aliases + $0.formerNames) }
        }
        let rows: [DigestEntity.Kind: [any NamedRow]] = [
            .person: lexicon.people, .product: lexicon.products, .conference: lexicon.conferences,
            .institution: lexicon.institutions,
        ]
        for kind in DigestEntity.Kind.allCases {
            let aliases = Dictionary((rows[kind] ?? []).map { ($0.id, $0.aliases) }) { first, _ in first }
            for entity in entities(of: kind) {
                named.append((.entity(kind, entity.id, part: 1), aliases[entity.id] ?? []))
            }
        }
        return named
    }
}
