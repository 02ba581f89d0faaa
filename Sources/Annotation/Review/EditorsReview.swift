package import Diagnostics
internal import Wire

/// What an editor may want to look at in all articles: names and codes that the lexicon lacks, aliases that never match, dates
/// and amounts that could not be understood for sure.
package struct EditorsReview: Sendable {
    /// A passage with its article, by the index in the list that was reviewed.
    package struct Place: Hashable, Sendable {
        package var article: Int
        package var mention: Mention
    }

    package struct Name: Hashable, Sendable {
        package var name: String
        /// What its row could have as id.
        package var id: String
        /// How often it stands in all texts.
        package var count: Int
        /// The first few places.
        package var places: [Place]
    }

    package struct Code: Hashable, Sendable {
        package var code: String
        package var name: String?
        package var id: String?
        package var listing: Listing?
        package var places: [Place]
    }

    /// Names of a row that stand in no text, though the row is met under others.
    package struct SilentAliases: Hashable, Sendable {
        package var row: SourceLocation
        package var id: String
        package var aliases: [String]
    }

    /// The most frequent first.
    package private(set) var names: [Name] = []
    package private(set) var codes: [Code] = []
    package private(set) var silentAliases: [SilentAliases] = []
    /// How many rows of companies, products, people, conferences and institutions no text names.
    package private(set) var unmetRowCount = 0
    package private(set) var dates: [(date: DateAnnotation, place: Place)] = []
    package private(set) var amounts: [(amount: AmountAnnotation, place: Place)] = []

    private static let mostPlaces = 3

    package init(_ articles: [AnnotatedArticle], lexicon: Lexicon) {
        let reviewer = Reviewer(lexicon: lexicon)
        var namesByText: [String: Name] = [:]
        var codesByText: [String: Code] = [:]
        for (index, annotated) in articles.enumerated() {
            let review = reviewer.review(annotated)
            for mention in review.names { Self.add(mention, index, to: &namesByText) }
            for code in review.codes { Self.add(code, index, to: &codesByText) }
            dates += review.dates.map { ($0, Place(article: index, mention: $0.mention)) }
            amounts += review.amounts.map { ($0, Place(article: index, mention: $0.mention)) }
        }
        names = namesByText.values.sorted { ($1.count, $0.name.utf8ByteOrder) < ($0.count, $1.name.utf8ByteOrder) }
        codes = codesByText.values.sorted { $0.code.utf8ByteOrder < $1.code.utf8ByteOrder }
        findSilentAliases(articles, lexicon)
    }

    private static func add(_ mention: Mention, _ index: Int, to names: inout [String: Name]) {
        let known = names[mention.text]
        var name = known ?? Name(name: mention.text, id: EntityID.slug(mention.text), count: 0, places: [])
        name.count += 1
        if name.places.count < mostPlaces { name.places.append(Place(article: index, mention: mention)) }
        names[mention.text] = name
    }

    private static func add(_ found: ArticleReview.Code, _ index: Int, to codes: inout [String: Code]) {
        let text = found.listing?.ric ?? found.code.text
        var code =
            codes[text]
            ?? Code(
                code: text, name: found.name?.text, id: (found.name?.text).map(EntityID.slug), listing: found.listing,
                places: [])
        if code.places.count < mostPlaces { code.places.append(Place(article: index, mention: found.code)) }
        codes[text] = code
    }

    // MARK: Aliases

    private mutating func findSilentAliases(_ articles: [AnnotatedArticle], _ lexicon: Lexicon) {
        var heard: [String: Set<[UInt8]>] = [:]
        for annotated in articles {
            let annotations = annotated.annotations
            let entities =
                annotations.companies + annotations.products + annotations.conferences + annotations.institutions
            let mentions = entities.map { ($0.id, $0.mentions) } + annotations.people.map { ($0.id, $0.mentions) }
            for (id, mentions) in mentions {
                for mention in mentions { heard[id, default: []].insert(FoldedField.folded(mention.text)) }
            }
        }
        let rows: [any NamedRow] =
            lexicon.companies + lexicon.products + lexicon.people + lexicon.conferences + lexicon.institutions
        for row in rows {
            guard let names = heard[row.id] else {
                unmetRowCount += 1
                continue
            }
            let silent = ([row.name] + row.aliases + row.weakAliases).filter { !names.contains(FoldedField.folded($0)) }
            if !silent.isEmpty { silentAliases.append(SilentAliases(row: row.location, id: row.id, aliases: silent)) }
        }
        silentAliases.sort { $0.row < $1.row }
    }
}
