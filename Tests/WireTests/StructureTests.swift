import CommonMark
import TestSupport
import Testing

@testable import Wire

@Suite struct StructureTests {
    @Test("Subheads, bullets and paragraphs have their roles")
    func findsRoles() {
        let reading = Reading(
            """
             date 2022-06 En trois ans, Bioréale a multiplié ses effectifs. La société lève 30 millions.

            Un moteur venu du CNRS

            Concrètement, la société prédit la forme des protéines. Ses clients sont des laboratoires.

            - Intertitre -

            • un premier point

            • un second point

            Un bureau ouvrira à Boston.
            """)
        #expect(
            reading.roles == [
                .paragraph, .subhead(level: 2), .paragraph, .subhead(level: 2), .listItem(depth: 1, ordinal: nil),
                .listItem(depth: 1, ordinal: nil), .paragraph,
            ])
        #expect(reading.body[3] == "Intertitre")
    }

    @Test(
        "Numbered lines below one another are a list, whatever stands around the number",
        arguments: [
            "1. Un|2. Deux|3. Trois", "1) Un|2) Deux|3) Trois", "(1) Un|(2) Deux|(3) Trois", "1° Un|2° Deux|3° Trois",
        ])
    func findsNumberedLists(lines: String) {
        let list = lines.split(separator: "|").joined(separator: "\n")
        let reading = Reading(
            "Titre du jour\n\nTrois annonces sont attendues lundi.\n\n\(list)\n\nPuis la séance ferme.")
        #expect(reading.body.dropFirst().dropLast() == ["Un", "Deux", "Trois"])
        #expect(reading.roles.dropFirst().dropLast() == (1...3).map { .listItem(depth: 1, ordinal: $0) })
    }

    @Test(
        "Numbers that make no list stay in the text",
        arguments: ["1. Un seul point.", "12. Douze\n13. Treize", "1. Un\n1. Un", "1.770 millions\n2.880 millions"])
    func keepsLoneNumbers(lines: String) {
        let reading = Reading("Titre du jour\n\nLe lundi est chargé.\n\n\(lines)\n\nPuis la séance ferme.")
        #expect(reading.body.joined(separator: "\n").contains(lines))
    }

    @Test("Numbers that head paragraphs stay in the subheads; an item may have a paragraph of its own")
    func tellsSubheadsFromItems() {
        let heads = Reading(
            "Titre du jour\n\nTrois questions.\n\n1. Le prix\n\nIl est bas pour un tel actif.\n\n2. Le délai\n\nIl est court pour un essai."
        )
        #expect(
            heads.body == [
                "Trois questions.", "1. Le prix", "Il est bas pour un tel actif.", "2. Le délai",
                "Il est court pour un essai.",
            ])
        #expect(heads.roles[1] == .subhead(level: 2))
        let items = Reading(
            "Titre du jour\n\nTrois points.\n\n1. Un.\n2. Deux.\n\nUne suite du point deux.\n\n3. Trois.")
        #expect(
            items.roles.dropFirst() == [
                .listItem(depth: 1, ordinal: 1), .listItem(depth: 1, ordinal: 2), .paragraph,
                .listItem(depth: 1, ordinal: 3),
            ])
        #expect(
            items.article?.markdown.contains("3.  Trois") == true
                || items.article?.markdown.contains("3. Trois") == true)
    }

    @Test("Primers, widgets and footers after the story are kept apart")
    func keepsTailApart() {
        let reading = Reading(
            """
             date 2022-06 Orvanne gagne 4 %

            (AOF) - Orvanne gagne 4 % après ses résultats.

            AOF - EN SAVOIR PLUS

            Les points forts du secteur

            La demande est soutenue.

            Copyright (c) 2022 AOF

            Valeurs associées ORVANNE Euronext Paris -30.27%
            """)
        #expect(reading.body == ["Orvanne gagne 4 % après ses résultats."])
        #expect(
            reading.apart(.background) == [
                "AOF - EN SAVOIR PLUS", "Les points forts du secteur", "La demande est soutenue.",
            ])
        #expect(reading.apart(.footer) == ["Copyright (c) 2022 AOF"])
        #expect(reading.apart(.chrome) == ["Valeurs associées ORVANNE Euronext Paris -30.27%"])
    }

    @Test("A signature at the end of the last paragraph is cut off it")
    func cutsSignature() {
        let reading = Reading(
            " date 2022-06 Orvanne recrute\n\nOrvanne recrute 40 personnes. (Reportage de Ana Bel à Paris et de Tom Fox à Bangalore ; édition de Luc Roy)"
        )
        #expect(reading.body == ["Orvanne recrute 40 personnes."])
        #expect(reading.article?.bylines == ["Ana Bel", "Tom Fox"])
    }

    @Test("Headlines of other stories before the text are kept apart")
    func dropsHeadlineLists() {
        let list = (1...30).map { "- Un autre titre numéro \($0)" }.joined(separator: "\n")
        let reading = Reading("\(list)\n\nOslo (AFP) - Le norvégien Fjordal a levé des fonds.")
        #expect(reading.body == ["Le norvégien Fjordal a levé des fonds."])
        #expect(reading.apart(.chrome).count == 30)
    }

    @Test(
        "A derived headline ends at a clause, within 110 characters",
        arguments: [
            (
                "Le laboratoire Orvanne a annoncé jeudi la fermeture d'une usine. Il supprime 40 postes.",
                "Le laboratoire Orvanne a annoncé jeudi la fermeture d'une usine"
            ),
            (
                "Le laboratoire Orvanne, installé à Nantes depuis 1998, va consacrer 120 millions d'euros à un centre de recherche qui ouvrira en 2027 et emploiera cent personnes.",
                "Le laboratoire Orvanne, installé à Nantes depuis 1998, va consacrer 120 millions d'euros à un centre…"
            ),
            (
                "Le laboratoire français Orvanne et le fabricant américain de puces Hexa ont annoncé mardi la construction près de Paris d'un superordinateur de 200 millions d'euros.",
                "Le laboratoire français Orvanne et le fabricant américain de puces Hexa ont annoncé mardi la construction…"
            ),
            (
                "Le consortium de recherche européen sur les protéines de structure rare consacrera près de deux cent quarante millions d'euros à ses essais.",
                "Le consortium de recherche européen sur les protéines de structure rare consacrera…"
            ),
            (
                "Trois ans après la fermeture de la dernière ligne de production du site historique de Rennes, le groupe Alba Norden Santé relance un atelier.",
                "Trois ans après la fermeture de la dernière ligne de production du site historique de Rennes, le groupe…"
            ),
            (
                "La biotech Selva, qui emploie 200 personnes à Lyon, a levé 40 millions d'euros auprès de trois fonds, dont Quatre, pour financer ses essais.",
                "La biotech Selva, qui emploie 200 personnes à Lyon, a levé 40 millions d'euros auprès de trois fonds"
            ),
        ])
    func derivesHeadlines(lead: String, headline: String) {
        #expect(DerivedHeadline.headline(from: lead) == headline)
    }

    @Test("A derived headline of random words is never longer than 110 and never ends inside a word", arguments: 0..<20)
    func boundsHeadlines(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let words = (0..<60).map { _ in String(repeating: "mot", count: Int.random(in: 1...6, using: &random)) }
        let headline = DerivedHeadline.headline(from: words.joined(separator: " "))
        #expect(headline.unicodeScalars.count <= 110)
        let last = headline.split(separator: " ").last?.trimmingPrefix("").description.replacing("…", with: "") ?? ""
        #expect(words.contains(last))
    }

    @Test("Random pieces of wires lose no letter", arguments: 0..<60)
    func keepsEveryLetter(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let pieces = [
            " date 2022-06 ", "(AOF) - ", "PARIS, 20 juin (Reuters) - ", "Par Ana Bel", "Publié le 3 mars 2022",
            "Orvanne recrute", "\n", "\n\n",
            "Un texte, long : avec des mots. ", "(Rédigé par Ana Bel)", "• point", "Copyright 2022 AOF",
            "AOF - EN SAVOIR PLUS", "PARTAGER ",
            "information fournie par AOF 06/11/2025 à 08:12", "( AFP / ANA )", "ORVb.CO , qui", "Source : X",
            "- Titre -", "12/03/2022 | 22:12",
            "1. Un point", "2. un autre", "3) point", "À propos d'Orvanne", "USA: UN TITRE EN CAPITALES (Reuters) - ",
            "Temps de lecture : 6 minutes",
            "il y a 4 jours", "** un ** deux",
        ]
        for _ in 0..<30 {
            let text = (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }.joined()
            guard let article = Reading(text).article else { continue }
            #expect(Words.lettersAreKept(in: article, of: text), "\(text.debugDescription)")
        }
    }

    @Test("The body's Markdown gives back the text of every block", arguments: ShapeCase.all)
    func roundTripsMarkdown(example: ShapeCase) throws {
        let article = try #require(Reading(example.text).article)
        #expect(MarkdownDocument(parsing: article.markdown).leafTexts == article.blocks.map(\.text))
    }

    @Test("Block offsets count scalars of the body text")
    func placesBlocks() throws {
        let article = try #require(Reading(" date 2026-01-12 Titre du jour\n\nÉté.\n\nŒuvre.").article)
        let body = Array(article.bodyText.unicodeScalars)
        for block in article.blocks {
            #expect(
                Array(body[block.bodyOffset...].prefix(block.text.unicodeScalars.count))
                    == Array(block.text.unicodeScalars))
        }
    }

    @Test("A passage keeps its text and offsets exactly")
    func readsPassages() {
        let text = "  Le groupe a signé lundi.\nIl paie.\n\n\nPuis rien. "
        let article = Article(passage: text, name: "x", date: nil)
        let scalars = Array(text.unicodeScalars)
        for block in article.blocks {
            #expect(
                Array(scalars[block.bodyOffset...].prefix(block.text.unicodeScalars.count))
                    == Array(block.text.unicodeScalars))
        }
        #expect(article.blocks.count == 2)
    }
}

@Suite struct HugeSeedTests {
    @Test(
        "Huge and hostile seeds are read in one pass",
        arguments: ["(", "a ", "\n", "- x\n", "1.234,5 ", ") ", "\u{A0}", "A. ", "é", " | 1"])
    func readsHugeSeeds(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let reading = Reading(" date 2026-01-12 Titre du jour\n\nUn texte.\n\n" + text)
        #expect(reading.article != nil)
    }

    @Test(
        "Huge seeds of nothing but furniture, titles or marks are read in one pass",
        arguments: [
            "PARTAGER ", "x\n", "Titre court\n", "- x\n", "Publié le 3 mars 2022\n", "3 mars 2022\n", "e\u{301}",
            "\u{301}\u{316}", "AB.PA\n\n", "(AOF) - ", "information fournie par ", "Par A B, ", "** a ",
        ])
    func readsHugeFronts(piece: String) {
        let text = " date 2026-01-12 e" + String(repeating: piece, count: 80_000 / piece.utf8.count) + "\n\nUn texte."
        #expect(Reading(text).article != nil)
    }
}
