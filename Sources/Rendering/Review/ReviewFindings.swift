package import Annotation
package import Diagnostics
internal import Wire

/// The editor's report as notes at their places in the seeds and the lexicon, for programs and editors.
package enum ReviewFindings {
    /// - Parameter articles: those that were reviewed, in the same order.
    package static func notes(_ review: EditorsReview, of articles: [AnnotatedArticle]) -> [Diagnostic] {
        func place(_ place: EditorsReview.Place) -> SourceLocation {
            let article = articles[place.article].article
            guard case .block(let index) = place.mention.passage.field else {
                return SourceLocation(path: article.seedPath)
            }
            return SourceLocation(path: article.seedPath, line: article.blocks[index].line)
        }
        var notes = review.names.flatMap { name in
            name.places.map { Diagnostic.unknownName(name.name, id: name.id, at: place($0)) }
        }
        notes += review.codes.flatMap { code in code.places.map { .unknownCode(code.code, at: place($0)) } }
        notes += review.silentAliases.map { .silentAliases($0.aliases, at: $0.row) }
        notes += review.dates.map { .unresolvedDate($0.date.mention.text, at: place($0.place)) }
        notes += review.amounts.map { .doubtfulAmount($0.amount.mention.text, at: place($0.place)) }
        return notes
    }
}

extension Diagnostic {
    fileprivate static func unknownName(_ name: String, id: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, rule: "review.unknown-name", at: place, "This may be the name of a company that the lexicon lacks",
            excerpt: name, suggestion: "add a row with the id “\(id)” to companies.yaml")
    }

    fileprivate static func unknownCode(_ code: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, rule: "review.unknown-code", at: place, "The company of this code is not in the lexicon",
            excerpt: code)
    }

    fileprivate static func silentAliases(_ aliases: [String], at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, rule: "review.silent-alias", at: place, "No text names the row so",
            excerpt: aliases.joined(separator: ", "))
    }

    fileprivate static func unresolvedDate(_ text: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, rule: "review.unresolved-date", at: place, "This date is not resolved to a day", excerpt: text)
    }

    fileprivate static func doubtfulAmount(_ text: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(.note, rule: "review.doubtful-amount", at: place, "This amount is in doubt", excerpt: text)
    }
}
