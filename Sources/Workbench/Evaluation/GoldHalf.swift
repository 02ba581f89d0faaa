import Foundation

/// One half of the gold set.
struct GoldHalf {
    struct Text {
        let name: String
        /// Of the seed.
        let path: String
        let gold: GoldText
    }

    let name: String
    /// In byte order of their names.
    let texts: [Text]
    let dateLines: [GoldLine<GoldDate>]
    let amountLines: [GoldLine<GoldAmount>]

    /// Reads `texts/`, `dates.jsonl` and `amounts.jsonl` of a folder.
    init(name: String, folder: String) throws {
        self.name = name
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/texts")
            .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
        texts = try names.map { name in
            let answer = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/texts/\(name).json"))
            return Text(
                name: name, path: "\(folder)/texts/\(name).txt",
                gold: try JSONDecoder().decode(GoldText.self, from: answer))
        }
        dateLines = try Self.lines(of: "\(folder)/dates.jsonl")
        amountLines = try Self.lines(of: "\(folder)/amounts.jsonl")
    }

    private static func lines<Fact>(of path: String) throws -> [GoldLine<Fact>] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(GoldLine<Fact>.self, from: Data($0.utf8))
        }
    }
}
