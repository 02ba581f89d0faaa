#if canImport(Glibc)
internal import Dispatch
internal import Glibc
internal import Synchronization

/// The system's notices of changes in folders (inotify(7)), each folder of the trees under a watch of its own.
final class FolderNotices: Sendable {
    private struct State {
        /// The watched folders by the numbers of their watches.
        var folders: [Int32: String] = [:]
        /// For the parents of the roots: the names that matter there.
        var awaited: [Int32: Set<String>] = [:]
    }

    private let descriptor: Int32
    private let roots: [String]
    private let state = Mutex(State())
    /// Dispatch says of its objects that every thread may use them; its declarations do not.
    nonisolated(unsafe) private let source: any DispatchSourceRead
    private let onChange: @Sendable () -> Void

    /// Files count when they are closed, so that most are whole when they are read; names when they come and go.
    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
            | IN_ONLYDIR)

    /// Gives nil when the system has no more watches to give.
    init?(_ roots: [String], onChange: @escaping @Sendable () -> Void) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor != -1 else { return nil }
        self.roots = roots
        self.onChange = onChange
        source = DispatchSource.makeReadSource(
            fileDescriptor: descriptor, queue: DispatchQueue(label: "depeche.notices"))
        let descriptor = descriptor
        source.setCancelHandler { close(descriptor) }
        source.setEventHandler { [weak self] in self?.read() }
        let isComplete = watchAll()
        source.activate()
        if !isComplete {
            source.cancel()
            return nil
        }
    }

    deinit {
        source.cancel()
    }

    /// Watches every folder of the trees; those that are watched already keep their watches. False when there are no more.
    @discardableResult
    private func watchAll() -> Bool {
        for root in roots {
            let (parent, name) = FilePath.split(root)
            let number = inotify_add_watch(descriptor, parent, Self.mask)
            if number == -1, errno == ENOSPC { return false }
            if number != -1 { state.withLock { _ = $0.awaited[number, default: []].insert(String(name)) } }
            let folders = ((try? FolderEntry.walk(root)) ?? []).filter { $0.kind == .folder }
            for folder in [root] + folders.map({ "\(root)/\($0.name)" }) {
                let number = inotify_add_watch(descriptor, folder, Self.mask)
                if number == -1, errno == ENOSPC { return false }
                if number != -1 { state.withLock { $0.folders[number] = folder } }
            }
        }
        return true
    }

    /// Takes the notices that wait and tells of a change when one of them matters.
    private func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var isChanged = false
        var hasNewFolders = false
        while true {
            let length = Glibc.read(descriptor, &buffer, buffer.count)
            guard length > 0 else { break }
            for notice in FolderNotice.all(in: buffer[..<length]) {
                guard matters(notice) else { continue }
                isChanged = true
                hasNewFolders = hasNewFolders || notice.concernsFolder
            }
        }
        if hasNewFolders { watchAll() }
        if isChanged { onChange() }
    }

    private func matters(_ notice: FolderNotice) -> Bool {
        let (isWatched, awaited) = state.withLock { ($0.folders[notice.watch] != nil, $0.awaited[notice.watch]) }
        if notice.isOverflow || awaited?.contains(notice.name) == true { return true }
        return isWatched && !FolderWatch.isScratch(notice.name)
    }
}

/// One notice of inotify.
struct FolderNotice {
    let watch: Int32
    let name: String
    private let mask: UInt32

    /// Takes the notices of a buffer apart: watch, mask, cookie and length of the name as four 32-bit numbers, then the
    /// name, filled up with zeros.
    static func all(in buffer: ArraySlice<UInt8>) -> [FolderNotice] {
        func number(at offset: Int) -> UInt32 {
            buffer[offset..<offset + 4].enumerated().reduce(0) { $0 | UInt32($1.element) << (8 * UInt32($1.offset)) }
        }
        var notices: [FolderNotice] = []
        var offset = buffer.startIndex
        while offset + 16 <= buffer.endIndex {
            let end = offset + 16 + Int(number(at: offset + 12))
            guard end <= buffer.endIndex else { break }
            let name = String(decoding: buffer[(offset + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
            notices.append(
                FolderNotice(
                    watch: Int32(bitPattern: number(at: offset)), name: name, mask: number(at: offset + 4)))
            offset = end
        }
        return notices
    }

    private func has(_ flags: Int32...) -> Bool { flags.contains { mask & UInt32($0) != 0 } }

    var isOverflow: Bool { has(Int32(IN_Q_OVERFLOW)) }

    /// True when folders came or went, so that the watches must be looked at.
    var concernsFolder: Bool {
        isOverflow || mask & UInt32(IN_ISDIR) != 0 || has(Int32(IN_DELETE_SELF), Int32(IN_MOVE_SELF))
    }
}
#endif
