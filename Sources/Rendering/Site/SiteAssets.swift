package import Diagnostics

/// The published files that pages are dressed with.
package struct SiteAssets: Sendable {
    package let all: [SiteAsset]
    let styleSheet: SiteAsset
    /// Runs before a page is painted.
    let themeScript: SiteAsset
    let icon: SiteAsset
    /// The icon for browsers that draw no SVG, 32 pixels wide.
    let smallIcon: SiteAsset
    /// The icon for home screens, 180 pixels wide, without transparency.
    let largeIcon: SiteAsset
    /// What social networks show of a page, 1200 × 630 pixels.
    let card: SiteAsset
    /// The scripts of the search, in the order in which they run.
    let searchScripts: [SiteAsset]

    /// Takes the files of `Templates/assets/`; a missing style sheet, icon or script is recorded.
    package init?(_ assets: [SiteAsset], recording log: inout DiagnosticLog) {
        func asset(_ name: String) -> SiteAsset? {
            let found = assets.first { $0.name == name }
            if found == nil { log.record(.missingAsset(name, known: assets.map(\.name))) }
            return found
        }
        let names = [
            "depeche.css", "theme.js", "icon.svg", "icon-32.png", "icon-180.png", "card.png", "search-words.js",
            "search.js",
        ]
        // All are asked for, so that all that are missing are told at once.
        let found = names.compactMap { asset($0) }
        guard found.count == names.count else { return nil }
        all = assets
        (styleSheet, themeScript) = (found[0], found[1])
        (icon, smallIcon, largeIcon, card) = (found[2], found[3], found[4], found[5])
        searchScripts = Array(found[6...])
    }
}
