internal import Foundation
internal import SiteBuilder
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Where this user's programs keep what they can do without (XDG Base Directory Specification).
enum CachePlace {
    /// The cache of builds; nil for a user without a home.
    static var cache: BuildCache? {
        let environment = ProcessInfo.processInfo.environment
        func folder(_ variable: String) -> String? { environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } }
        guard let base = folder("XDG_CACHE_HOME") ?? folder("HOME").map({ "\($0)/.cache" }), let tool else {
            return nil
        }
        return BuildCache(folder: "\(base)/depeche", tool: tool)
    }

    /// Names the program by its file as well as by its version: people who work on it build many programs of one version.
    private static var tool: String? {
        guard let path = Bundle.main.executablePath else { return nil }
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
        let time = status.st_ctimespec
        #else
        let time = status.st_ctim
        #endif
        return "\(Version.current) \(path) \(status.st_size) \(status.st_ino) \(time.tv_sec).\(time.tv_nsec)"
    }
}
