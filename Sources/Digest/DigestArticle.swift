internal import Wire
package import Annotation

/// An article of the digest: what was understood of it, where it came from, and its place in addresses.
package struct DigestArticle: Hashable, Sendable {
    /// The seed as it was received.
    package struct Seed: Hashable, Sendable {
        /// The path below the folder of seeds.
        package var name: String
        package var byteCount: Int
        /// SHA-256 in hexadecimal digits.
        package var checksum: String

        package init(name: String, byteCount: Int, checksum: String) {
            self.name = name
            self.byteCount = byteCount
            self.checksum = checksum
        }
    }

    package let annotated: AnnotatedArticle
    package var seed: Seed
    /// The last part of its address.
    package internal(set) var slug = ""
    /// The slug that its title alone would give, when another article has that one.
    var bareSlug: String?
    let storyTraits: StoryTraits

    package init(_ annotated: AnnotatedArticle, seed: Seed) {
        self.init(annotated, seed: seed, storyTraits: StoryTraits(annotated))
    }

    init(_ annotated: AnnotatedArticle, seed: Seed, storyTraits: StoryTraits) {
        self.annotated = annotated
        self.seed = seed
        self.storyTraits = storyTraits
    }

    /// Whether two articles share so much of their wording that one must be copied or reworked from the other.
    package func isMuchLike(_ other: DigestArticle) -> Bool {
        storyTraits.signature.similarity(to: other.storyTraits.signature) >= StoryGrouping.nearDuplicate
    }

    /// The minutes that reading it takes, at 230 words a minute (M. Brysbaert, 2019), at least one.
    package var readingMinutes: Int {
        let words = annotated.article.blocks.reduce(0) { count, block in
            count + block.text.utf8.count { $0 == 0x20 } + 1
        }
        return max(1, (words + 115) / 230)
    }
}
