/// The build before this one, as far as its record tells, beside what this one begins with.
struct LastBuild {
    private let cache: BuildCache
    /// Resolved.
    private let output: String
    private let inputs: InputFingerprint
    private let record: BuildRecord?
    /// What lies in the output; nil when nobody looked.
    let outputEntries: [FolderEntry]?
    /// True when the output is as the last build left it.
    let isOutputUntouched: Bool

    /// Nil without a cache, and when the inputs have errors that only a build can tell.
    init?(of output: String, _ options: BuildOptions) throws(SystemError) {
        guard let cache = options.cache, let inputs = try InputFingerprint(options, tool: cache.tool) else {
            return nil
        }
        self.cache = cache
        self.output = output
        self.inputs = inputs
        let record = cache.record(of: output)
        self.record = record
        let fingerprint = record == nil ? nil : try? OutputFingerprint(of: output)
        outputEntries = fingerprint?.entries
        isOutputUntouched = record != nil && fingerprint?.checksum == record?.outputChecksum
    }

    /// The report of a build that has nothing to do: the inputs are those of the last build, and the output is as it left it.
    var upToDateReport: BuildReport? {
        guard let record, isOutputUntouched, record.inputChecksum == inputs.checksum else { return nil }
        return record.report
    }

    /// By which keys the pages were made that still stand in the output.
    var pages: PageRecord? {
        guard isOutputUntouched, let checksum = record?.pagesChecksum else { return nil }
        return cache.pages(of: output, checksum: checksum)
    }

    /// Where the old site is kept.
    var sparePath: String { cache.sparePath(of: output) }

    /// The site before the one that stands; nil when there is none, or when anybody touched it.
    func spare() throws(SystemError) -> SpareSite? {
        guard isOutputUntouched, let checksum = record?.spareChecksum,
            (try? OutputFingerprint(of: sparePath))?.checksum == checksum,
            let manifest = try Manifest(ofSiteIn: sparePath)
        else { return nil }
        return SpareSite(at: sparePath, manifest: manifest)
    }

    /// Forgets the last build, before this one changes the output.
    func forget() { cache.forget(output) }

    /// Keeps what this build left, unless somebody changed an input while it worked.
    func replace(with report: BuildReport, changedFiles: [String], pages: PageRecord) throws(SystemError) {
        guard inputs.stillHolds, let left = try OutputFingerprint(of: output)?.checksum else { return }
        var record = BuildRecord(
            inputs, outputChecksum: left, previous: record, report: report, changedFiles: changedFiles)
        record.spareChecksum = (try? OutputFingerprint(of: sparePath))?.checksum
        record.pagesChecksum = cache.keep(pages, of: output)
        cache.keep(record, of: output)
    }
}
