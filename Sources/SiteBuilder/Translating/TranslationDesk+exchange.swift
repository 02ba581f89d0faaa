package import Diagnostics
package import Translation

extension TranslationDesk {
    /// The forms in which translators' programs take texts.
    package enum ExchangeForm: Sendable {
        case xliff, gettext
    }

    /// A file for a translator with the entries of a language that a filter takes.
    package func export(
        _ language: LanguageTag, as form: ExchangeForm, _ filter: ExchangeFilter, recording log: inout DiagnosticLog
    ) async throws -> (text: String, count: Int) {
        let exchange = try await exchange(language, filter, recording: &log)
        let text =
            switch form {
            case .xliff: XLIFFWriter.text(exchange, from: settings.originalLanguage)
            case .gettext: POExchange.text(exchange, named: settings.title)
            }
        return (text, exchange.catalogues.reduce(0) { $0 + $1.entries.count })
    }

    /// What brings a file that came back from a translator into the catalogues. Its words take the place of those that are
    /// there; it is XLIFF or gettext by what stands in it.
    package func changes(
        importing path: String, recording log: inout DiagnosticLog
    ) async throws -> [CatalogueChange] {
        let bytes = try FileDescriptor(reading: FilePath.resolved(path)).readAll()
        var own = DiagnosticLog()
        let exchange = Self.exchange(bytes, path: path, recording: &own)
        log.record(contentsOf: own)
        guard let exchange, !own.hasErrors else { return [] }
        return try await changes(by: exchange, replacing: true, recording: &log)
    }

    private static func exchange(
        _ bytes: [UInt8], path: String, recording log: inout DiagnosticLog
    ) -> TranslationExchange? {
        if bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }) == UInt8(ascii: "<") {
            return XLIFFReader.exchange(bytes, path: path, recording: &log)
        }
        let file = POFile(parsing: bytes, path: path, recording: &log)
        let exchange = POExchange.exchange(file)
        if exchange == nil, file.isWhole { log.record(.notExchange(at: SourceLocation(path: path))) }
        return exchange
    }

    /// What brings the translations of any other catalogue in, wherever the very same passage stands in the same role.
    ///
    /// Words for which a person stands give way only when asked to.
    package func changes(
        merging path: String, into language: LanguageTag, replacing replaces: Bool, recording log: inout DiagnosticLog
    ) async throws -> [CatalogueChange] {
        let bytes = try FileDescriptor(reading: FilePath.resolved(path)).readAll()
        let file = POFile(parsing: bytes, path: path, recording: &log)
        guard file.isWhole else { return [] }
        let offered = Dictionary(file.entries.map { ($0.key, $0) }) { first, _ in first }
        let known = try await catalogues(of: language, recording: &log)
        let catalogues = known.sorted { $0.key.utf8ByteOrder < $1.key.utf8ByteOrder }.map { name, own in
            TranslationExchange.Catalogue(
                name: name, entries: own.entries.compactMap { $0.isHeader || $0.isObsolete ? nil : offered[$0.key] })
        }
        let exchange = TranslationExchange(language: language, catalogues: catalogues)
        return try await changes(by: exchange, replacing: replaces, recording: &log)
    }
}
