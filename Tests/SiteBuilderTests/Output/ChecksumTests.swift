import Testing

@testable import SiteBuilder

@Suite struct ChecksumTests {
    @Test(
        "SHA-256 gives the digests of FIPS 180-4's examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ])
    func hashes(text: String, digest: String) {
        #expect(Checksum(of: Array(text.utf8)).hexadecimal == digest)
    }

    @Test(
        "Only 64 lower-case hexadecimal digits are read as a checksum",
        arguments: ["", "abc", String(repeating: "G", count: 64)])
    func refusesOtherTexts(text: String) {
        #expect(Checksum(hexadecimal: text) == nil)
    }
}
