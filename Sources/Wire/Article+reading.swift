internal import CommonMark
package import Diagnostics

extension Article {
    /// Reads a seed: decodes it, takes header, furniture and story apart, and finds date, headline, agency and authors.
    ///
    /// ```
    ///  date 2026-03-05 Calysto et Verneuil s'allient   →  headline, date
    /// PARIS (Reuters) - Calysto CLYB.O …               →  dateline, agency, first block
    /// (Rédigé par Ada Brun, édité par Luc Roy)         →  byline; the line is kept apart
    /// ```
    ///
    /// Gives nil only after recording an error. No word of the seed is lost: headline, blocks and passages kept apart
    /// together hold all of them.
    package init?(reading seed: SeedFile, agencies: AgencyDirectory, recording log: inout DiagnosticLog) {
        guard let decoded = SeedText(decoding: seed, recording: &log) else { return nil }
        if seed.name.hasSuffix(".md") {
            self.init(markdown: decoded.text, seed: seed, agencies: agencies, recording: &log)
        } else {
            self.init(wire: decoded.text, seed: seed, agencies: agencies, recording: &log)
        }
    }

    private init?(wire text: String, seed: SeedFile, agencies: AgencyDirectory, recording log: inout DiagnosticLog) {
        let pieces = Piece.pieces(of: text)
        guard !pieces.isEmpty else {
            log.record(.emptySeed(seed))
            return nil
        }
        var draft = ArticleDraft(agencies: agencies)
        draft.readBody(draft.readFront(pieces))
        draft.settle()
        guard let lead = draft.blocks.first(where: { $0.role != .standfirst }) ?? draft.blocks.first else {
            log.record(.noBody(seed))
            return nil
        }
        let date = draft.publicationDate(path: seed.path, recording: &log)
        if date == nil { log.record(.noDate(seed)) }
        self.init(
            seedName: seed.name, seedPath: seed.path,
            headline: draft.headline.map { Headline($0, isDerived: false) }
                ?? Headline(DerivedHeadline.headline(from: lead.text), isDerived: true),
            date: date, agency: draft.agency ?? draft.weakAgency, bylines: draft.bylines, dateline: draft.dateline,
            blocks: Article.placed(draft.blocks), apart: draft.apart)
    }

    /// The blocks with their offsets in the body text, in which an empty line stands between blocks.
    static func placed(_ blocks: [Block]) -> [Block] {
        var offset = 0
        return blocks.map { block in
            var block = block
            block.bodyOffset = offset
            offset += block.text.scalarCount + 2
            return block
        }
    }

    /// The body as one text: the blocks with an empty line between them. Offsets of exports count its Unicode scalars.
    package var bodyText: String { blocks.map(\.text).joined(separator: "\n\n") }
}
