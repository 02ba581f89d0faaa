internal import Compression
package import Diagnostics

/// A finished site as one archive, such as GitHub Pages takes as an artifact: plain files and folders, no links, modes that
/// any server may read. The same site gives the same archive, byte for byte.
package struct SitePackage: Sendable {
    private let site: FinishedSite

    /// How a package was written.
    package struct Report: Hashable, Sendable {
        package var fileCount = 0
        package var size = 0
    }

    /// Reads the output folder; nil, with errors, for one that is not the whole work of a build.
    package init?(_ output: String, recording log: inout DiagnosticLog) throws {
        guard let site = try FinishedSite(output, recording: &log) else { return nil }
        self.site = site
    }

    /// Writes the archive beside its place and moves it there.
    ///
    /// - Parameter isPrecompressed: adds a `.gz` and a `.br` beside each text that gets smaller, for servers that send those.
    package func write(to path: String, isPrecompressed: Bool, jobs: Int) async throws -> Report {
        let unfinished = "\(path).depeche-new"
        try FolderChanges.remove(unfinished)
        do {
            let report = try await write(into: unfinished, isPrecompressed, jobs)
            try FolderChanges.rename(unfinished, to: path)
            return report
        } catch {
            try FolderChanges.remove(unfinished)
            throw error
        }
    }

    private func write(into path: String, _ isPrecompressed: Bool, _ jobs: Int) async throws -> Report {
        let file = try FileDescriptor.creating(path)
        guard var stream = GzipStream() else { throw SystemError("compress", path: path, code: SystemError.noMemory) }
        var report = Report()
        func add(_ bytes: [UInt8]) throws(SystemError) {
            let ready = stream.add(bytes)
            report.size += ready.count
            try file.write(ready)
        }
        for folder in folders { try add(TarHeader.folder(folder)) }
        // In runs, so that a large site is never in memory as a whole.
        let hostFiles = hostFiles
        let all = (site.files.map(\.path) + hostFiles.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for start in stride(from: 0, to: all.count, by: 128) {
            let run = Array(all[start..<min(start + 128, all.count)])
            let contents = try await run.concurrentMap(jobs: jobs) { name in
                let bytes = try hostFiles[name] ?? FileDescriptor(reading: "\(site.folder)/\(name)").readAll()
                return [(name, bytes)] + (isPrecompressed ? Self.compressedForms(of: name, bytes) : [])
            }
            for (name, bytes) in contents.joined() {
                try add(TarHeader.file(name, size: bytes.count) + bytes + TarHeader.padding(after: bytes.count))
                report.fileCount += 1
            }
        }
        try add(TarHeader.end)
        let end = stream.finish()
        report.size += end.count
        try file.write(end)
        return report
    }

    private var folders: [String] {
        Set(site.files.flatMap { $0.path.ancestors }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// What hosts are told; a file that a person put into the output folder has precedence.
    private var hostFiles: [String: [UInt8]] {
        let own = Set(site.files.map(\.path))
        return ["_headers": HostFiles.headers, "_redirects": HostFiles.redirects(for: site.files)]
            .filter { !$0.value.isEmpty && !own.contains($0.key) }.mapValues { Array($0.utf8) }
    }

    // MARK: Precompressed files

    private static let textSuffixes = [
        ".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".md", ".csv", ".ics", ".opml", ".webmanifest",
    ]

    /// The compressed forms that are smaller by a tenth at least; below a kilobyte a packet is a packet.
    private static func compressedForms(of name: String, _ bytes: [UInt8]) -> [(String, [UInt8])] {
        guard bytes.count >= 1_024, textSuffixes.contains(where: name.hasSuffix) else { return [] }
        let forms = [(".br", Brotli.compressed(bytes)), (".gz", GzipStream.compressed(bytes))]
        return forms.compactMap { suffix, form in
            guard let form, form.count * 10 < bytes.count * 9 else { return nil }
            return (name + suffix, form)
        }
    }
}
