/// The name of an article's catalogue below `seeds/translations/<language>/`: that of its seed, with `.po` for its ending.
package enum CatalogueName {
    package static let interface = "interface.po"
    package static let labels = "labels.po"
    package static let glossary = "glossary.po"

    /// The catalogue of each seed.
    ///
    /// A seed whose catalogue would have the name of another's, or one of the three names above, keeps its ending before `.po`:
    /// `a.md.po`.
    package static func names(ofSeeds seeds: [String]) -> [String: String] {
        let short = seeds.map { (seed: $0, name: String(withoutEnding($0)) + ".po") }
        let counts = Dictionary(grouping: short) { $0.name.lowercased() }.mapValues(\.count)
        let named = short.map { seed, name in
            let isTaken = [interface, labels, glossary].contains(name.lowercased()) || counts[name.lowercased()] != 1
            return (seed, isTaken ? "\(seed).po" : name)
        }
        return Dictionary(named) { first, _ in first }
    }

    private static func withoutEnding(_ name: String) -> Substring {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/"), dot > name.startIndex else {
            return name[...]
        }
        return name[..<dot]
    }
}
