import Testing

@testable import SiteBuilder

@Suite struct ManifestTests {
    @Test("A manifest is read back as it was written")
    func roundTrips() {
        let manifest = Manifest(["b": Checksum(of: [1]), "a/é x.html": Checksum(of: [2])])
        #expect(Manifest(parsing: manifest.text) == manifest)
        #expect(Manifest(parsing: Manifest().text) == Manifest())
    }

    @Test(
        "A file that is not one of ours is not read as a manifest",
        arguments: ["", "hello", "# SHA256SUMS\n", Manifest().text + "abc  x\n"])
    func refusesOthers(text: String) {
        #expect(Manifest(parsing: text) == nil)
    }
}
