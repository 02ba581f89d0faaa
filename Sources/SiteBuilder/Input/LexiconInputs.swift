internal import Annotation
internal import Diagnostics
internal import Wire

/// The lexicon of a folder of seeds.
struct LexiconInputs: Sendable {
    private(set) var agencies = AgencyDirectory()
    let lexicon: Lexicon

    init(_ folder: InputFolder, recording log: inout DiagnosticLog) throws(SystemError) {
        var files: [LexiconFile] = []
        for entry in folder.entries where entry.name.hasPrefix("lexicon/") && entry.name.hasSuffix(".yaml") {
            guard let text = try folder.text(of: entry, recording: &log) else { continue }
            let name = String(entry.name.dropFirst("lexicon/".count))
            if name == "agencies.yaml" {
                agencies = AgencyDirectory(parsing: text, path: folder.displayPath(entry), recording: &log)
            } else {
                files.append(LexiconFile(path: folder.displayPath(entry), name: name, text: text))
            }
        }
        lexicon = Lexicon(files: files, recording: &log)
    }
}
