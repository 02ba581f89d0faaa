internal import Digest
internal import Translation

// The pages that stand outside the editions, in the language of the originals.
extension Edition {
    /// What a host shows for an address that it does not have, at any depth.
    func notFoundPage() -> RenderedHTML {
        let place = Place(Permalink("404.html"), root: basePath)
        let description = PageDescription(title: wording("not-found.title"), isIndexed: false)
        var page = frame(description, at: place)
        page.canonical = nil
        return library.render(PlainView(page: page), with: .notFound, in: language)
    }

    /// The path of the site's root on its host: `/` or `/digest/`.
    private var basePath: String {
        let afterScheme = settings.baseURL.firstRange(of: "://").map { settings.baseURL[$0.upperBound...] } ?? ""
        return afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "/"
    }

    /// The page at the root, which leads to the editions.
    func editionsPage() -> RenderedHTML {
        let place = Place(Permalink(""))
        let tagline = displayed(settings.tagline(in: language))
        let description = PageDescription(
            title: wording("editions.title"), summary: wording("editions.description", ["tagline": tagline]))
        var page = frame(description, at: place)
        page.hasTagline = true
        page.lastUpdate = lastUpdate
        let view = EditionsView(
            page: page,
            editions: plan.editions.map { edition in
                EditionsView.Edition(
                    label: strings.wording("editions.edition", in: edition) ?? edition.value, tag: edition.value,
                    href: place.href(plan.permalink(.home, in: edition) ?? Permalink("")),
                    tagline: Typography.displayed(settings.tagline(in: edition), in: edition))
            })
        return library.render(view, with: .editions, in: language)
    }
}
