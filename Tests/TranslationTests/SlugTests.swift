import TestSupport
import Testing

@testable import Translation

@Suite struct SlugTests {
    @Test(
        "A title becomes letters, digits and hyphens",
        arguments: [
            ("L’été d’Éléonore : 3 œuvres", "l-ete-d-eleonore-3-oeuvres"), ("Génomique", "genomique"),
            ("TNF-α", "tnf-alpha"),
            ("Novo Nordisk A/S", "novo-nordisk-a-s"), ("Straße Øre Łódź", "strasse-ore-lodz"), ("...", "sans-titre"),
            ("e\u{301}té", "ete"),
            ("北京", "sans-titre"), ("a--b  c", "a-b-c"), ("TNFα et IL‑2Rγ", "tnfalpha-et-il-2rgamma"),
            ("R&D", "r-d"), ("H₂O et m²", "h2o-et-m2"), ("eﬃcacité", "efficacite"), ("İstanbul", "istanbul"),
            ("½", "sans-titre"),
        ])
    func slugs(title: String, slug: String) {
        #expect(Slug.slug(title) == slug)
    }

    @Test("Any title gives a slug that is safe, short and not empty", arguments: 0..<20)
    func slugsAnything(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<50 {
            var title = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...200, using: &random) {
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random)) { title.append(scalar) }
            }
            let slug = Slug.slug(String(title))
            #expect((1...80).contains(slug.utf8.count))
            #expect(slug.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }, "\(slug)")
            #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
        }
    }

    @Test(
        "A slug is faithful when it has every letter and digit",
        arguments: [
            ("Été 2026", true), ("TNFα", true), ("a b", true), ("北京", false), ("Nvidia 北", false), ("!?", false),
            ("", false),
            (String(repeating: "mot ", count: 30), false), ("½", false),
        ])
    func knowsFaithfulOnes(text: String, isFaithful: Bool) {
        #expect(Slug.isFaithful(to: text) == isFaithful)
    }
}
