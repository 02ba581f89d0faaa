import Testing

@testable import Annotation

@Suite struct EntityIDTests {
    @Test("A name without letters of ASCII, and a very long one, have ids of their own")
    func identifies() {
        #expect(EntityID.slug("Verneuil Diagnostics") == "verneuil-diagnostics")
        #expect(EntityID.slug("Яндекс").hasPrefix("nom-"))
        #expect(EntityID.slug("Яндекс") != EntityID.slug("Сбер"))
        let long = String(repeating: "Verneuil ", count: 40)
        #expect(EntityID.slug(long).utf8.count <= 80)
        #expect(EntityID.slug(long + "A") != EntityID.slug(long + "B"))
    }
}
