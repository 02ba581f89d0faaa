import Annotation
import SiteBuilder
import Wire

extension SeedReader {
    /// Annotates a sentence of the gold set as `annotate --lines` does.
    func annotate<Fact>(_ line: GoldLine<Fact>) -> AnnotatedArticle {
        annotate(
            passage: line.text, name: line.id, date: line.date.flatMap(PublicationDate.init), direction: line.reading)
    }
}
