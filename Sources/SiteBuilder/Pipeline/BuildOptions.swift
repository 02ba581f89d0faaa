package import Diagnostics

/// What a build is asked to do.
package struct BuildOptions: Sendable {
    /// The folder of the French originals, settings, lexicon and translations.
    package var seeds = "seeds"
    package var templates = "Templates"
    package var output = "site"
    /// Overrides the base URL of `site.yaml`.
    package var baseURL: String?
    /// How many tasks work at once.
    package var jobs = 1
    /// Warnings stop the build too.
    package var isStrict = false
    /// Where the build before this one left word of itself; without it every build does everything.
    package var cache: BuildCache?

    package init() {}
}

/// What a check looks at besides what a build would find.
package struct CheckExtras: OptionSet, Sendable {
    package let rawValue: Int

    /// Every link within the would-be site.
    package static let links = CheckExtras(rawValue: 1)
    /// The editor's report.
    package static let review = CheckExtras(rawValue: 2)
    /// What would change against the output folder as it is.
    package static let summary = CheckExtras(rawValue: 4)

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }
}

/// What a build did.
package struct BuildReport: Sendable {
    /// Everything that was found, sorted.
    package var diagnostics: [Diagnostic] = []
    /// False when errors, or warnings in a strict build, kept the old site.
    package var isPublished = false
    package var articleCount = 0
    /// The number of HTML pages.
    package var pageCount = 0
    package var fileCount = 0
    package var unchangedFileCount = 0
    /// True when nothing had changed since the last build, so that there was nothing to do.
    package var isUpToDate = false
    package var times = StageTimes()
    /// The editor's report, when it was asked for.
    package var review: String?
    /// The same as notes at their places.
    package var reviewNotes: [Diagnostic] = []
    /// What would change, as Markdown, when it was asked for.
    package var summary: String?

    package init() {}
}
