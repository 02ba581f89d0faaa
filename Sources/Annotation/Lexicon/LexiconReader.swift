internal import Diagnostics
internal import StrictYAML

/// Reads one file of the lexicon.
struct LexiconReader {
    private let file: LexiconFile
    private var document: YAMLMapping?
    private var isRead = false

    init(file: LexiconFile) {
        self.file = file
    }

    private mutating func open(recording log: inout DiagnosticLog) {
        guard !isRead else { return }
        isRead = true
        document = YAMLValue(parsing: file.text, path: file.path, recording: &log)
            .flatMap { YAMLMapping($0, named: "the file \(file.name)", recording: &log) }
    }

    /// The rows of a list; a row that can't be read is recorded and left out.
    mutating func rows<Row>(
        _ key: String, recording log: inout DiagnosticLog, _ read: (inout LexiconRowReader, inout DiagnosticLog) -> Row?
    ) -> [Row] {
        open(recording: &log)
        return (document?.items(key, recording: &log) ?? []).compactMap { item in
            guard let mapping = YAMLMapping(item, named: "a row of \(key)", recording: &log) else { return nil }
            var reader = LexiconRowReader(mapping)
            let row = read(&reader, &log)
            reader.finish(recording: &log)
            return row
        }
    }

    mutating func texts(_ key: String, recording log: inout DiagnosticLog) -> [String] {
        open(recording: &log)
        return document?.texts(key, recording: &log) ?? []
    }

    /// Refuses keys that nobody asked for.
    func finish(recording log: inout DiagnosticLog) {
        document?.refuseOtherKeys(recording: &log)
    }
}
