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

    package init() {}
}
