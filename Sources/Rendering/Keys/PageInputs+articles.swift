internal import Digest

// Articles and what stands beside them.
extension PageInputs {
    /// The article's pages in all editions, its Markdown and its form for newsrooms: the article itself, its neighbours in
    /// time, the others of its story, and those that are related.
    func add(article index: Int, to maker: inout KeyMaker) {
        let neighbours = [index - 1, index + 1].filter(digest.articles.indices.contains)
        add(articles: [index], to: &maker)
        maker.add(index > 0)
        add(faces: neighbours, to: &maker)
        let story = digest.story(ofArticle: index)
        maker.add(story?.id)
        add(faces: story?.articles ?? [], to: &maker)
        maker.add(each: digest.related(toArticle: index, limit: Edition.mostRelated)) { maker, related in
            maker.add(subjects.faces[related.article])
            add(companies: related.companies, to: &maker)
            maker.add(each: related.topics) { $0.add($1) }
        }
    }

    func add(articlesOfPart part: Int, to maker: inout KeyMaker) {
        maker.add(digest.articles.count)
        add(articles: SitePlan.part(part, of: Array(digest.articles.indices)), to: &maker)
    }

    /// The story's page and feed.
    func add(_ story: Story, to maker: inout KeyMaker) {
        maker.add(story.id)
        add(faces: story.articles, to: &maker)
        add(companies: story.companies, to: &maker)
        add(partedEntries: story.entries, to: &maker)
    }
}
