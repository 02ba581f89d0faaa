internal import Diagnostics
internal import Foundation

/// What a build was made of and what it left, for the next build and for people who ask why.
struct BuildRecord: Hashable, Codable, Sendable {
    /// SHA-256 of every file that was read, by its path.
    var inputs: [String: String]
    var inputChecksum: String
    var outputChecksum: String
    /// Of the file that tells by which keys the pages were made; nil when there is none.
    var pagesChecksum: String?
    /// Of the spare site, by which it shows whether anybody touched it; nil when there is none.
    var spareChecksum: String?
    /// What was new, changed or gone among the inputs since the build before; nil when nothing is known of that one.
    var changedInputs: [String]?
    /// The files of the site that were new or changed; nil for a build that made most of them anew.
    var changedFiles: [String]?
    var findings: [Finding]
    var articleCount: Int
    var pageCount: Int
    var fileCount: Int

    /// More than so many changed files are not told one by one.
    static let mostChangedFiles = 5_000

    /// A diagnostic in the form in which it is kept.
    struct Finding: Hashable, Codable, Sendable {
        var severity, rule, path: String
        var line, column: Int
        var message: String
        var excerpt, suggestion: String?

        init(_ diagnostic: Diagnostic) {
            severity = diagnostic.severity.rawValue
            rule = diagnostic.rule
            path = diagnostic.location.path
            (line, column) = (diagnostic.location.line, diagnostic.location.column)
            (message, excerpt, suggestion) = (diagnostic.message, diagnostic.excerpt, diagnostic.suggestion)
        }

        var diagnostic: Diagnostic? {
            Diagnostic.Severity(rawValue: severity).map {
                Diagnostic(
                    $0, rule: rule, at: SourceLocation(path: path, line: line, column: column), message,
                    excerpt: excerpt, suggestion: suggestion)
            }
        }
    }

    /// The report of a build that had nothing to do.
    var report: BuildReport {
        var report = BuildReport()
        report.diagnostics = findings.compactMap(\.diagnostic)
        report.isPublished = true
        (report.articleCount, report.pageCount) = (articleCount, pageCount)
        (report.fileCount, report.unchangedFileCount) = (fileCount, fileCount)
        report.isUpToDate = true
        return report
    }

    // MARK: The file

    private static let heading = "depeche build record 2"

    /// The record as a file, in JSON.
    var file: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { return [] }
        return SealedFile.sealing([UInt8](data), under: Self.heading)
    }

    /// Nil for anything but a whole record of this version.
    init?(parsing file: [UInt8]) {
        guard let body = SealedFile.body(of: file, under: Self.heading),
            let record = try? JSONDecoder().decode(BuildRecord.self, from: Data(body))
        else { return nil }
        self = record
    }

    init(
        _ inputs: InputFingerprint, outputChecksum: String, previous: BuildRecord?, report: BuildReport,
        changedFiles: [String]
    ) {
        self.inputs = inputs.files
        inputChecksum = inputs.checksum
        self.outputChecksum = outputChecksum
        changedInputs = previous.map { InputFingerprint.changes(from: $0.inputs, to: inputs.files) }
        self.changedFiles = previous == nil || changedFiles.count > Self.mostChangedFiles ? nil : changedFiles
        findings = report.diagnostics.map(Finding.init)
        (articleCount, pageCount, fileCount) = (report.articleCount, report.pageCount, report.fileCount)
    }
}
