/// The build before this one, as far as its record tells, beside what this one begins with.
struct LastBuild {
    private let cache: BuildCache
    /// Resolved.
    private let output: String
    private let inputs: InputFingerprint
    private let record: BuildRecord?
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
        isOutputUntouched = record != nil && (try? OutputFingerprint.checksum(of: output)) == record?.outputChecksum
    }

    /// The report of a build that has nothing to do: the inputs are those of the last build, and the output is as it left it.
    var upToDateReport: BuildReport? {
        guard let record, isOutputUntouched, record.inputChecksum == inputs.checksum else { return nil }
        return record.report
    }

    /// Forgets the last build, before this one changes the output.
    func forget() { cache.forget(output) }

    /// Keeps what this build left, unless somebody changed an input while it worked.
    func replace(with report: BuildReport, changedFiles: [String]) throws(SystemError) {
        guard inputs.stillHolds, let left = try OutputFingerprint.checksum(of: output) else { return }
        let record = BuildRecord(
            inputs, outputChecksum: left, previous: record, report: report, changedFiles: changedFiles)
        cache.keep(record, of: output)
    }
}
