internal import Annotation
internal import Diagnostics
internal import Wire

/// The lexicon of a folder of seeds.
struct LexiconInputs: Sendable {
    private let files: [LexiconFile]
    private(set) var agencies = AgencyDirectory()
    let lexicon: Lexicon
    let annotator: Annotator

    /// - Parameter memory: what an earlier build of the same process made of the same files.
    init(
        _ folder: InputFolder, remembering memory: BuildMemory? = nil, recording log: inout DiagnosticLog
    ) throws(SystemError) {
        let files = try Self.files(in: folder, recording: &log)
        guard let memory else {
            self.init(parsing: files, recording: &log)
            return
        }
        self = memory.lexicon(of: files, recording: &log) { LexiconInputs(parsing: $0, recording: &$1) }
    }

    /// Over the names and texts of its files.
    var checksum: Checksum {
        let checksums = files.map { "\($0.name) \(Checksum(of: Array($0.text.utf8)).hexadecimal)" }
        return Checksum(of: Array(checksums.joined(separator: "\n").utf8))
    }

    private static func files(
        in folder: InputFolder, recording log: inout DiagnosticLog
    ) throws(SystemError) -> [LexiconFile] {
        var files: [LexiconFile] = []
        for entry in folder.entries where entry.name.hasPrefix("lexicon/") && entry.name.hasSuffix(".yaml") {
            guard let text = try folder.text(of: entry, recording: &log) else { continue }
            let name = String(entry.name.dropFirst("lexicon/".count))
            files.append(LexiconFile(path: folder.displayPath(entry), name: name, text: text))
        }
        return files
    }

    private init(parsing files: [LexiconFile], recording log: inout DiagnosticLog) {
        self.files = files
        let isAgencies = { (file: LexiconFile) in file.name == "agencies.yaml" }
        if let file = files.first(where: isAgencies) {
            agencies = AgencyDirectory(parsing: file.text, path: file.path, recording: &log)
        }
        lexicon = Lexicon(files: files.filter { !isAgencies($0) }, recording: &log)
        annotator = Annotator(lexicon: lexicon)
    }
}
