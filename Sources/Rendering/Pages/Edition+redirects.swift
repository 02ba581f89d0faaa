internal import Digest
internal import Translation

extension Edition {
    /// The pages under the other names of a company, a person or anything else: each leads on to the page at once.
    func otherNames(of page: Page) -> [OutputFile] {
        guard let name = name(of: page) else { return [] }
        return plan.redirects(to: page, in: language).map { address in
            let place = Place(address)
            let view = RedirectView(
                lang: language.value, title: "\(name) – \(settings.title)", href: place.href(permalink(page)),
                canonical: permalink(page).absolute(settings.baseURL), link: name,
                stylesheetHref: place.href(assets.styleSheet.path))
            return OutputFile(path: address.filePath, html: library.render(view, with: .redirect, in: language))
        }
    }

    private func name(of page: Page) -> String? {
        switch page {
        case .company(let id, part: 1): digest.company(id)?.name
        case .entity(let kind, let id, part: 1): digest.entity(kind, id)?.name
        default: nil
        }
    }
}
