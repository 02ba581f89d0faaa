internal import Dispatch
internal import Synchronization
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Tells when something changes in some folders, at any depth. What changed is for the reader of the folders to find out.
///
/// Linux says so itself (inotify); where it can't, the folders are looked at twice a second.
package final class FolderWatch: Sendable {
    /// One element after every change; changes that nobody has heard of yet are one element.
    package let changes: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation
    private let count = Atomic(0)
    private let task = Mutex<Task<Void, Never>?>(nil)
    #if canImport(Glibc)
    private let notices = Mutex<FolderNotices?>(nil)
    #endif

    /// Begins to watch. A folder may be missing, and is watched as soon as it is there.
    package convenience init(_ folders: [String]) {
        self.init(folders, asksSystem: true)
    }

    /// - Parameter asksSystem: false to look at the folders oneself.
    init(_ folders: [String], asksSystem: Bool) {
        (changes, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        let roots = folders.map(FilePath.resolved)
        #if canImport(Glibc)
        if asksSystem, let notices = FolderNotices(roots, onChange: { [weak self] in self?.tell() }) {
            self.notices.withLock { $0 = notices }
            return
        }
        #endif
        poll(roots)
    }

    deinit {
        task.withLock { $0?.cancel() }
        continuation.finish()
    }

    /// How many changes there were, to see whether there is one more.
    package var changeCount: Int { count.load(ordering: .relaxed) }

    private func tell() {
        count.add(1, ordering: .relaxed)
        continuation.yield()
    }

    private func poll(_ roots: [String]) {
        let first = Self.look(at: roots, passingOverScratch: true)
        let polling = Task { [weak self] in
            var known = first
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(500))
                let found = Self.look(at: roots, passingOverScratch: true)
                if found != known { self?.tell() }
                known = found
            }
        }
        task.withLock { $0 = polling }
    }

    /// Names, sizes and times of everything in the folders; a folder that can't be read holds nothing.
    static func look(at roots: [String], passingOverScratch: Bool = false) -> [[FolderStamp]] {
        roots.map { root in
            let entries = (try? FolderEntry.walk(root)) ?? []
            return entries.filter { !passingOverScratch || !isScratch($0.name) }.map { FolderStamp($0, below: root) }
        }
    }

    /// The files that editors put beside those that they write.
    static func isScratch(_ name: String) -> Bool {
        let last = name.split(separator: "/").last ?? ""
        return last.hasPrefix(".") || last.hasSuffix("~")
    }
}

/// By what a change of a file shows when its bytes are not read.
struct FolderStamp: Hashable, Sendable {
    private let entry: FolderEntry
    /// When it was last written.
    let time: Duration
    /// When it was last changed in any way, which can't be set by hand.
    private let changeTime: Duration

    init(_ entry: FolderEntry, below root: String) {
        self.entry = entry
        var status = stat()
        _ = stat("\(root)/\(entry.name)", &status)
        #if canImport(Darwin)
        let times = [status.st_mtimespec, status.st_ctimespec]
        #else
        let times = [status.st_mtim, status.st_ctim]
        #endif
        time = .seconds(times[0].tv_sec) + .nanoseconds(times[0].tv_nsec)
        changeTime = .seconds(times[1].tv_sec) + .nanoseconds(times[1].tv_nsec)
    }
}
