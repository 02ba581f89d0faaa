internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// The pages under the other names of a company, a person or anything else.
    func otherNames(of page: Page) -> [OutputFile] {
        switch page {
        case .company(let id, part: 1): digest.company(id).map { redirectFiles(to: page, named: $0.name) } ?? []
        case .entity(let kind, let id, part: 1):
            digest.entity(kind, id).map { redirectFiles(to: page, named: $0.name) } ?? []
        default: []
        }
    }

    /// The pages at other addresses of a page: each leads on to it at once.
    func redirectFiles(to page: Page, named name: String) -> [OutputFile] {
        plan.redirects(to: page, in: language).map { redirect in
            let place = Place(redirect.permalink)
            let target = permalink(page)
            var canonical = target
            if case .article(let index) = page, !isListed(index) {
                canonical = plan.permalink(page, in: settings.originalLanguage) ?? target
            }
            let names = ["name": displayed(redirect.name), "target": name]
            var frame = frame(
                PageDescription(
                    title: wording("layout.see", names), summary: wording("layout.see", names), isIndexed: false,
                    canonical: canonical),
                at: place)
            frame.refreshHref = place.href(target)
            let view = RedirectView(page: frame, link: LinkView(label: name, href: place.href(target)))
            return OutputFile(
                path: redirect.permalink.filePath, html: library.render(view, with: .redirect, in: language))
        }
    }

    /// Rows that send from other names to those under which an index has them.
    func seeRows(to page: Page, named name: String, at place: Place) -> [RowView] {
        plan.redirects(to: page, in: language).map { redirect in
            RowView(
                label: displayed(redirect.name), href: place.href(redirect.permalink),
                note: wording("layout.see-short", ["target": name]))
        }
    }
}
