internal import Diagnostics
internal import Rendering
internal import Storage

/// By which keys the last build made pages, and which files each of its jobs gave.
struct PageRecord: Hashable, Sendable {
    /// What a job with a key gave.
    struct Made: Hashable, Sendable {
        let key: PageKey
        /// Paths below the output folder.
        let files: [String]
    }

    /// By the names of the jobs.
    var jobs: [String: Made] = [:]

    /// The files of a job, if it would give the same ones again.
    func files(of name: String, by key: PageKey) -> [String]? {
        jobs[name].flatMap { $0.key == key ? $0.files : nil }
    }
}

extension PageRecord: StoredValue {
    func write(to output: inout ByteWriter) {
        output.write(jobs.count)
        for (name, made) in jobs.sorted(by: { $0.key.utf8ByteOrder < $1.key.utf8ByteOrder }) {
            output.write(name)
            output.write(made.key.high)
            output.write(made.key.low)
            output.write(made.files)
        }
    }

    init(from input: inout ByteReader) throws(DamagedBytes) {
        let count = try input.count()
        jobs.reserveCapacity(count)
        for _ in 0..<count {
            let name = try input.text()
            let key = PageKey(high: try input.word(), low: try input.word())
            jobs[name] = Made(key: key, files: try input.value())
        }
    }
}
