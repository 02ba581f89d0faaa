internal import Digest
package import Annotation
package import Diagnostics
package import Wire

/// Reads and annotates single seeds with the lexicon of a folder, without building a site.
package struct SeedReader: Sendable {
    private let folder: InputFolder
    private let agencies: AgencyDirectory
    private let annotator: Annotator
    /// Says why annotations are there, by the lexicon of the folder.
    package let explainer: Explainer

    /// Reads the lexicon below the folder of seeds; its mistakes are recorded.
    package init(seeds: String, recording log: inout DiagnosticLog) throws {
        folder = try InputFolder(seeds, holding: "seeds", recording: &log)
        let lexicon = try LexiconInputs(folder, recording: &log)
        agencies = lexicon.agencies
        annotator = lexicon.annotator
        explainer = Explainer(lexicon: lexicon.lexicon)
    }

    /// The paths of all seeds, in byte order.
    package func seedPaths() throws -> [String] {
        var ignored = DiagnosticLog()
        return try folder.seeds(recording: &ignored).map(\.path)
    }

    /// Reads and annotates a file; nil after an error was recorded.
    package func annotate(_ path: String, recording log: inout DiagnosticLog) throws -> AnnotatedArticle? {
        let bytes = try bytes(of: path)
        let seed = SeedFile(path: path, name: String(FilePath.split(path).last), bytes: bytes)
        return Article(reading: seed, agencies: agencies, recording: &log).map { annotator.annotate($0) }
    }

    /// The bytes of a seed.
    func bytes(of path: String) throws(SystemError) -> [UInt8] {
        try FileDescriptor(reading: FilePath.resolved(path)).readAll()
    }

    /// Reads and annotates the bytes of a seed as an article of the digest; nil after an error was recorded.
    func article(
        _ path: String, _ bytes: [UInt8], name: String? = nil, recording log: inout DiagnosticLog
    ) -> DigestArticle? {
        let seed = SeedFile(path: path, name: name ?? String(FilePath.split(path).last), bytes: bytes)
        let record = DigestArticle.Seed(
            name: seed.name, byteCount: bytes.count, checksum: Checksum(of: bytes).hexadecimal)
        return Article(reading: seed, agencies: agencies, recording: &log)
            .map { DigestArticle(annotator.annotate($0), seed: record) }
    }

    /// Annotates a bare passage; one that begins with the crawler's header is read as a seed.
    package func annotate(passage text: String, name: String, date: PublicationDate?, direction: Direction)
        -> AnnotatedArticle
    {
        if Article.beginsWithHeader(text) {
            var ignored = DiagnosticLog()
            let seed = SeedFile(path: name, name: name, bytes: Array(text.utf8))
            if let article = Article(reading: seed, agencies: agencies, recording: &ignored) {
                return annotator.annotate(article, direction: direction)
            }
        }
        return annotator.annotate(Article(passage: text, name: name, date: date), direction: direction)
    }
}
