internal import Digest

/// A list of articles that goes on over several pages.
struct Parts {
    let count: Int
    let current: Int
}

extension Edition {
    /// The title of one of several pages.
    func title(_ title: String, _ parts: Parts) -> String {
        guard parts.current > 1 else { return title }
        return title + ", " + wording("layout.page-of", ["page": String(parts.current), "pages": String(parts.count)])
    }

    func pager(_ parts: Parts, at place: Place, page: (Int) -> Page) -> PagerView? {
        func link(_ number: Int) -> LinkView? {
            guard (1...parts.count).contains(number) else { return nil }
            return LinkView(
                label: wording("layout.page-of", ["page": String(number), "pages": String(parts.count)]),
                href: place.href(permalink(page(number))))
        }
        return PagerView(previous: link(parts.current - 1), next: link(parts.current + 1))
    }
}
