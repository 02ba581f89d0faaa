package import Diagnostics

/// The published files that pages are dressed with.
package struct SiteAssets: Sendable {
    package let all: [SiteAsset]
    let styleSheet: SiteAsset
    let icon: SiteAsset
    /// The scripts of the search, in the order in which they run.
    let searchScripts: [SiteAsset]

    /// Takes the files of `Templates/assets/`; a missing style sheet, icon or script is recorded.
    package init?(_ assets: [SiteAsset], recording log: inout DiagnosticLog) {
        func asset(_ name: String) -> SiteAsset? {
            let found = assets.first { $0.name == name }
            if found == nil { log.record(.missingAsset(name, known: assets.map(\.name))) }
            return found
        }
        let found = (asset("depeche.css"), asset("icon.svg"), asset("search-words.js"), asset("search.js"))
        guard let styleSheet = found.0, let icon = found.1, let words = found.2, let search = found.3 else {
            return nil
        }
        all = assets
        self.styleSheet = styleSheet
        self.icon = icon
        searchScripts = [words, search]
    }
}
