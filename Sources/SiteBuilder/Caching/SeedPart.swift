package import Diagnostics
internal import Digest
package import Storage
internal import Wire

/// Some seeds with what was understood of them, as a file of the cache.
struct SeedPart: Equatable {
    /// A seed's answer as bytes; what is found wrong with it comes first.
    private struct Kept: Equatable {
        let path: String
        let checksum: String
        let bytes: [UInt8]
    }

    private var seeds: [String: Kept] = [:]

    private static func heading(_ maker: String) -> String { "depeche seeds 1\n\(maker)" }

    init() {}

    /// What was understood of a seed; nil unless its bytes are the same.
    func understanding(of seed: SeedFile, checksum: String) -> BuildMemory.UnderstoodSeed? {
        guard let kept = seeds[seed.name], kept.path == seed.path, kept.checksum == checksum else { return nil }
        var reader = ByteReader(kept.bytes)
        guard let log = try? DiagnosticLog(from: &reader), let article = try? DigestArticle(from: &reader) else {
            return nil
        }
        return BuildMemory.UnderstoodSeed(seed: seed, article: article, log: log)
    }

    /// Keeps an answer. One without an article is an error, which is looked at anew each time.
    mutating func keep(_ answer: BuildMemory.UnderstoodSeed, checksum: String) {
        guard let article = answer.article else { return }
        var writer = ByteWriter()
        writer.write(answer.log)
        writer.write(article)
        seeds[answer.seed.name] = Kept(path: answer.seed.path, checksum: checksum, bytes: writer.bytes)
    }

    /// Keeps what another part has of a seed.
    mutating func keep(_ name: String, from other: SeedPart?) {
        seeds[name] = other?.seeds[name]
    }

    // MARK: The file

    /// The part as a file that names what made the answers.
    func file(by maker: String) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(seeds.count)
        for (name, kept) in seeds.sorted(by: { $0.key.utf8ByteOrder < $1.key.utf8ByteOrder }) {
            for text in [name, kept.path, kept.checksum] { writer.write(text) }
            writer.write(bytes: kept.bytes)
        }
        return SealedFile.sealing(writer.bytes, under: Self.heading(maker))
    }

    /// Nil for anything but a whole file of the same maker.
    init?(parsing file: [UInt8], by maker: String) {
        guard let body = SealedFile.body(of: file, under: Self.heading(maker)) else { return nil }
        var reader = ByteReader(body)
        do throws(DamagedBytes) {
            for _ in 0..<(try reader.count()) {
                let (name, path, checksum) = (try reader.text(), try reader.text(), try reader.text())
                seeds[name] = Kept(path: path, checksum: checksum, bytes: try reader.byteString())
            }
        } catch {
            return nil
        }
    }
}

extension DiagnosticLog: StoredValue {
    package func write(to output: inout ByteWriter) {
        output.write(found.count)
        for diagnostic in found {
            output.write(name: diagnostic.severity)
            output.write(diagnostic.rule)
            output.write(diagnostic.location.path)
            output.write(diagnostic.location.line)
            output.write(diagnostic.location.column)
            output.write(diagnostic.message)
            output.write(diagnostic.excerpt)
            output.write(diagnostic.suggestion)
        }
    }

    package init(from input: inout ByteReader) throws(DamagedBytes) {
        self.init()
        for _ in 0..<(try input.count()) {
            let (severity, rule): (Diagnostic.Severity, String) = (try input.named(), try input.text())
            let place = SourceLocation(path: try input.text(), line: try input.int(), column: try input.int())
            record(
                Diagnostic(
                    severity, rule: rule, at: place, try input.text(), excerpt: try input.value(),
                    suggestion: try input.value()))
        }
    }
}
