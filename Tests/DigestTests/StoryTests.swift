import Annotation
import Diagnostics
import TestSupport
import Testing

@testable import Digest

@Suite struct StoryTests {
    private static let reuters = """
         date 2026-03-05 Verneuil rachète Orsova pour 320 millions d'euros

        Le laboratoire Verneuil VRN.PA va racheter la biotech bordelaise Orsova ORSO.PA pour 320 millions d'euros, ont annoncé jeudi les deux groupes.

        Orsova, dirigée par Maud Ferrandi, développe à Pessac la molécule orsolimab contre la sclérose latérale amyotrophique. L'opération doit être bouclée en juin.
        """
    private static let aof = """
         date 2026-03-06 Verneuil met la main sur Orsova

        (AOF) - Verneuil s'offre Orsova. Le groupe acquiert la société de Pessac moyennant 320 millions d'euros, a-t-il annoncé jeudi. Le rachat lui apporte l'orsolimab, un anticorps évalué dans la sclérose latérale amyotrophique.
        """
    private static let unrelated = """
         date 2026-03-06 Verneuil relève son dividende

        Verneuil VRN.PA a relevé vendredi son dividende annuel à 2,40 euros par action après des résultats en hausse de 8 %.
        """
    private static let seeds = ["010.txt": reuters, "011.txt": aof]

    @Test func `Two reports of one deal are one story`() throws {
        let digest = try TextDigest(Self.seeds).digest
        #expect(digest.stories.map(\.articles.count) == [2])
        #expect(digest.stories.map(\.id) == ["2026-03-05-verneuil-rachete-orsova-pour-320-millions-d-euros"])
        #expect(digest.story(ofArticle: 0) == digest.story(ofArticle: 1))
    }

    @Test func `The event that both tell is one with two sources`() throws {
        let digest = try TextDigest(Self.seeds).digest
        let deals = digest.entries.filter { $0.event.kind == .acquisition && !$0.event.isPlanned }
        #expect(
            deals.map(\.sources.count) == [2], "\(digest.entries.map { "\($0.event.kind) \($0.event.date.value)" })")
        #expect(deals.first?.event.date.value == "2026-03-05")
        #expect(deals.first?.article == 1, "the older article told it first")
    }

    @Test func `A shared company alone makes no story`() throws {
        let digest = try TextDigest(["010.txt": Self.reuters, "012.txt": Self.unrelated]).digest
        #expect(digest.stories.isEmpty)
    }

    @Test func `The same news weeks later is another story`() throws {
        let later = Self.aof.replacing("2026-03-06", with: "2026-05-06")
        #expect(try TextDigest(["010.txt": Self.reuters, "011.txt": later]).digest.stories.isEmpty)
    }

    @Test func `A reworked copy belongs to its original, whatever it names`() throws {
        let text = """
            Un robot de la taille d'un réfrigérateur prépare désormais les milieux de culture de trois hôpitaux lyonnais, \
            sans surveillance la nuit, et envoie ses relevés aux biologistes avant leur arrivée. Les techniciennes, d'abord \
            réticentes, disent y gagner deux heures par jour et une paillasse mieux rangée.
            """
        let copy = text.replacing("réticentes", with: "méfiantes")
        let digest = try TextDigest([
            "1.txt": " date 2026-02-02 Un robot\n\n\(text)", "2.txt": " date 2026-02-04 À Lyon\n\n\(copy)",
        ])
        .digest
        #expect(digest.stories.map(\.articles.count) == [2])
    }

    @Test(arguments: 0..<20) func `Unrelated articles change no id`(round: UInt64) throws {
        var random = SeededRandom(seed: round)
        let known = try TextDigest(Self.seeds).digest
        var seeds = Self.seeds
        for _ in 0..<5 {
            let day = Int.random(in: 1...9, using: &random)
            let number = Int.random(in: 0...40, using: &random)
            let text = [
                Self.unrelated,
                " date 2026-03-05 Nouvelle puce\n\nNvidia NVDA.O a présenté jeudi une puce à \(number) milliards de transistors à San Jose.",
                " date 2026-03-05 Étude\n\nDes chercheurs de Pessac ont publié jeudi une étude sur \(number) patients.",
            ].randomElement(using: &random)
            seeds["0\(number)-x.txt"] = text?.replacing("2026-03-05", with: "2026-03-0\(day)")
        }
        let grown = try TextDigest(seeds).digest
        let ids = grown.stories.map(\.id)
        for story in known.stories { #expect(ids.contains(story.id), "\(ids)") }
        let articles = grown.stories.first { $0.id == known.stories[0].id }?.articles.map {
            grown.articles[$0].seed.name
        }
        #expect(articles == ["011.txt", "010.txt"])
    }

    @Test func `Stories do not depend on the order in which seeds are read`() throws {
        let seeds = Self.seeds.merging(["012.txt": Self.unrelated]) { first, _ in first }
        #expect(try TextDigest(seeds).digest.stories == TextDigest(seeds, isReversed: true).digest.stories)
    }
}
