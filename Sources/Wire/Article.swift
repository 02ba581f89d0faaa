/// One wire text, read: what a careful human would see in it before understanding what it says.
package struct Article: Hashable, Sendable {
    package struct Headline: Hashable, Sendable {
        package var text: String
        /// True when the seed has no headline and this was cut from the lead at a clause boundary.
        package var isDerived: Bool

        package init(_ text: String, isDerived: Bool) {
            self.text = text
            self.isDerived = isDerived
        }
    }

    /// The seed's `name`.
    package var seedName: String
    /// The seed's `path`, for messages.
    package var seedPath: String
    /// BCP 47 tag of the original, such as `fr`.
    package var language: String
    package var headline: Headline
    /// Nil when the seed gives none: such articles stand among the undated.
    package var date: PublicationDate?
    /// Who wrote it, by canonical name such as `Reuters` or `Cercle Finance`.
    package var agency: String?
    /// Authors and reporters, in the order of the seed.
    package var bylines: [String]
    /// The place of the dateline, as written, such as `PARIS`.
    package var dateline: String?
    /// The body, block by block, in reading order.
    package var blocks: [Block]
    /// What stands in the seed besides headline and body, in its order.
    package var apart: [ApartPassage]

    package init(
        seedName: String, seedPath: String, language: String = "fr", headline: Headline, date: PublicationDate? = nil,
        agency: String? = nil, bylines: [String] = [], dateline: String? = nil, blocks: [Block] = [],
        apart: [ApartPassage] = []
    ) {
        self.seedName = seedName
        self.seedPath = seedPath
        self.language = language
        self.headline = headline
        self.date = date
        self.agency = agency
        self.bylines = bylines
        self.dateline = dateline
        self.blocks = blocks
        self.apart = apart
    }
}
