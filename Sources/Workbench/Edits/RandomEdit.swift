import Foundation

/// A change that a person might make to what a site is built from.
enum RandomEdit: String, CaseIterable {
    case addSeed, deleteSeed, renameSeed, editSeed, addLexiconRow, editTemplate, editWording, editAsset, touch

    /// Makes the change in a folder with `seeds` and `Templates`. False when there was nothing to change.
    func make(in folder: String, number: Int, using random: inout some RandomNumberGenerator) throws -> Bool {
        let seeds = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/seeds").sorted()
            .filter { $0.hasSuffix(".txt") }
        func read(_ path: String) throws -> String { try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) }
        func write(_ text: String, _ path: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
        }
        switch self {
        case .addSeed:
            var generator = WireGenerator(number: 10_000 + number)
            try write(generator.text(number: 10_000 + number), "seeds/\(number % 3 == 0 ? "a" : "z")\(number).txt")
        case .deleteSeed:
            guard seeds.count > 3, let name = seeds.randomElement(using: &random) else { return false }
            try FileManager.default.removeItem(atPath: "\(folder)/seeds/\(name)")
        case .renameSeed:
            guard let name = seeds.randomElement(using: &random) else { return false }
            try FileManager.default.moveItem(
                atPath: "\(folder)/seeds/\(name)", toPath: "\(folder)/seeds/r\(number).txt")
        case .editSeed:
            guard let name = seeds.randomElement(using: &random) else { return false }
            try write(try read("seeds/\(name)") + "\nNvidia a signé le \(number % 27 + 1) mars.\n", "seeds/\(name)")
        case .addLexiconRow:
            let row = "- {id: essai-\(number), name: Essai\(number), kind: biotech}\n"
            try write(try read("seeds/lexicon/companies.yaml") + row, "seeds/lexicon/companies.yaml")
        case .editTemplate:
            let name = ["pages/article", "pages/home", "partials/card", "layouts/page"][number % 4]
            try write(try read("Templates/\(name).mustache") + "<!-- \(number) -->\n", "Templates/\(name).mustache")
        case .editWording:
            let path = "Templates/strings/\(number % 2 == 0 ? "fr" : "en").yaml"
            let lines = try read(path).split(separator: "\n", omittingEmptySubsequences: false)
            let plain = lines.indices.filter { index in
                let parts = lines[index].split(separator: ":", maxSplits: 1)
                return parts.count == 2 && parts[0].hasPrefix("  ") && parts[1].dropFirst().first?.isLetter == true
            }
            guard let index = plain.randomElement(using: &random) else { return false }
            var changed = lines
            changed[index] += " x"
            try write(changed.joined(separator: "\n"), path)
        case .editAsset:
            try write(try read("Templates/assets/depeche.css") + "/* \(number) */\n", "Templates/assets/depeche.css")
        case .touch:
            guard let name = seeds.randomElement(using: &random) else { return false }
            try write(try read("seeds/\(name)"), "seeds/\(name)")
        }
        return true
    }
}
