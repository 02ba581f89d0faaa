/// Builds the site: the pipeline, one line a stage.
package struct SiteBuilder: Sendable {
    private let options: BuildOptions

    package init(_ options: BuildOptions) {
        self.options = options
    }

    package func build(
        onProgress: @escaping @Sendable (BuildProgress) -> Void, onWaiting: @escaping @Sendable () -> Void
    ) async throws -> BuildReport {
        BuildReport()
    }

    package func check(onProgress: @escaping @Sendable (BuildProgress) -> Void) async throws -> BuildReport {
        BuildReport()
    }
}
