internal import Annotation
internal import Digest
internal import Translation
internal import Wire

/// The keys of what pages tell of: articles and events, known by what they are and never by their indices, which shift when a
/// seed comes in.
struct SubjectKeys: Sendable {
    /// Of each article with its translations: all that its annotations, addresses and words come from, since those of one
    /// seed depend on no other and the lexicon is in the key of all pages.
    let articles: [PageKey]
    /// Of each article in a list: the words and names of its card, its addresses and its date.
    let faces: [PageKey]
    /// Of each entry of the timeline with what became of it.
    let entries: [PageKey]

    init(_ digest: NewsDigest) {
        let articles = digest.articles.indices.map { index in
            PageKey { $0.add(article: digest.articles[index], index, of: digest) }
        }
        let faces = digest.articles.indices.map { index in PageKey { $0.add(faceOf: index, of: digest) } }
        let told = digest.entries.map { entry in PageKey { $0.add(entry, of: digest, articles, faces) } }
        (self.articles, self.faces) = (articles, faces)
        entries = digest.entries.enumerated().map { number, entry in
            PageKey { maker in
                maker.add(told[number])
                switch entry.followUp {
                case nil: maker.add(0)
                case .happened(let later)?:
                    maker.add(1)
                    maker.add(told[later])
                case .moved(let later)?:
                    maker.add(2)
                    maker.add(told[later])
                }
            }
        }
    }
}

extension KeyMaker {
    fileprivate mutating func add(article: DigestArticle, _ index: Int, of digest: NewsDigest) {
        add(article.seed.name)
        add(article.seed.checksum)
        add(article.slug)
        for language in digest.settings.languages.dropFirst() {
            let version = digest.translationStatus(ofArticle: index, in: language)
            add(version != nil)
            if let version { add(version) }
        }
    }
}
