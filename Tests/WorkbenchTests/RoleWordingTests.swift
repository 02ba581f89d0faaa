import Testing

@testable import Workbench

@Suite("Two wordings of a role")
struct RoleWordingTests {
    @Test(
        "agree with and without the complement", arguments: ["PDG", "PDG d'AbbVie", "PDG du groupe", "PDG chez Roche"])
    func agree(found: String) {
        #expect(RoleWording(words: "PDG").agrees(with: found))
    }

    @Test("do not agree when the role is another", arguments: ["PDG adjoint", "ancien PDG", "directrice"])
    func differ(found: String) {
        #expect(!RoleWording(words: "PDG").agrees(with: found))
    }
}
