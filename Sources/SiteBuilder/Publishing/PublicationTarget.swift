/// A place where a site is published, as it is before a publication.
protocol PublicationTarget: Sendable {
    /// What messages call it.
    var name: String { get }
    /// Everything there but folders; what is no plain file has a digest that no file has.
    var entries: [PublishedFile] { get }
    /// The paths that an earlier publication wrote.
    var ours: Set<String> { get }

    /// The files of a site with digests that compare with those of `entries`.
    func files(of site: FinishedSite) throws -> [PublishedFile]

    /// Publishes the files; what is not ours stays.
    ///
    /// - Throws: `PublicationFailure` or `SystemError`. The published site is then whole, the old one or the new one.
    func publish(_ files: [PublishedFile], of site: FinishedSite, changing plan: PublicationPlan, note: String?) throws
}
