import Testing

@testable import Rendering

@Suite struct KeyMakerTests {
    @Test("Values are told from their neighbours, and their order counts")
    func tellsApart() {
        let keys = [
            PageKey { _ in }, PageKey { $0.add("") }, PageKey { $0.add("ab") }, PageKey { $0.add("ba") },
            PageKey {
                $0.add("a")
                $0.add("b")
            },
            PageKey {
                $0.add("b")
                $0.add("a")
            }, PageKey { $0.add("a\0") }, PageKey { $0.add("a") }, PageKey { $0.add(nil as String?) },
            PageKey { $0.add("huit car") }, PageKey { $0.add("huit caractères") }, PageKey { $0.add(true) },
            PageKey { $0.add(-1) },
        ]
        #expect(Set(keys).count == keys.count)
    }

    @Test("A key is the same in every process")
    func isStable() {
        let key = PageKey { $0.add("Dépêche, au fil des dépêches") }
        #expect((key.high, key.low) == (12_508_344_892_501_729_710, 7_648_846_541_103_274_636))
    }
}
