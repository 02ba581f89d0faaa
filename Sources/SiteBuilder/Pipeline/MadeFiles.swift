internal import Rendering

/// The files that a job gave, with the key by which it can be known whether it would give the same again.
struct MadeFiles: Sendable {
    /// Nil for a job that is always done.
    var name: String?
    var key: PageKey?
    let files: [StagedSite.WrittenFile]
}

extension PageRecord {
    init(_ made: [MadeFiles]) {
        for job in made {
            guard let name = job.name, let key = job.key else { continue }
            jobs[name] = Made(key: key, files: job.files.map(\.path))
        }
    }
}
