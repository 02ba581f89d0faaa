import Foundation

extension EditedInputs {
    private func seedNames() throws -> [String] { try names(in: "seeds", endings: [".txt", ".md"]) }

    private func anySeed(_ random: inout SplitMix) throws -> String? { try seedNames().randomElement(using: &random) }

    func addSeed(_ number: Int) throws -> Bool {
        var generator = WireGenerator(number: 10_000 + number)
        // A name in front of the others, or behind them: both may move what stands between.
        let name = "\(number % 3 == 0 ? "a" : "z")\(number).txt"
        try write(generator.text(number: number % 2 == 0 ? number : 9_000 + number), "seeds/\(name)")
        return true
    }

    func duplicateSeed(_ number: Int, _ random: inout SplitMix) throws -> Bool {
        guard let name = try anySeed(&random) else { return false }
        let ending = name.hasSuffix(".md") ? "md" : "txt"
        try copy("seeds/\(name)", to: "seeds/\(number % 2 == 0 ? "a" : "y")\(number).\(ending)")
        return true
    }

    func deleteSeed(_ random: inout SplitMix) throws -> Bool {
        guard try seedNames().count > 3, let name = try anySeed(&random) else { return false }
        try remove("seeds/\(name)")
        return true
    }

    func renameSeed(_ number: Int, _ random: inout SplitMix) throws -> Bool {
        guard let name = try anySeed(&random) else { return false }
        let ending = name.hasSuffix(".md") ? "md" : "txt"
        try FileManager.default.moveItem(
            atPath: "\(seeds)/\(name)", toPath: "\(seeds)/\(number % 2 == 0 ? "r" : "0")\(number).\(ending)")
        return true
    }

    func editText(_ number: Int, _ random: inout SplitMix) throws -> Bool {
        guard let name = try anySeed(&random) else { return false }
        let sentences = [
            "Nvidia a signé le \(number % 27 + 1) mars.", "Orvalis devrait publier ses résultats le 12 mai 2031.",
            "Le nouveau traitement a été approuvé lundi aux États-Unis.",
            "Le groupe a levé \(number) millions d'euros.",
        ]
        try write(try read("seeds/\(name)") + "\n\(sentences[number % sentences.count])\n", "seeds/\(name)")
        return true
    }

    /// Moves a day that a text names first, which mostly is its own.
    func editDate(_ random: inout SplitMix) throws -> Bool {
        guard let name = try anySeed(&random) else { return false }
        let text = try read("seeds/\(name)")
        guard let range = text.range(of: "20[0-9]{2}-[0-9]{2}-[0-9]{2}", options: .regularExpression) else {
            return false
        }
        func two(_ range: ClosedRange<Int>, _ random: inout SplitMix) -> String {
            String(format: "%02d", Int.random(in: range, using: &random))
        }
        let year = Int.random(in: 2019...2026, using: &random)
        let date = "\(year)-\(two(1...12, &random))-\(two(1...28, &random))"
        try write(text.replacingCharacters(in: range, with: date), "seeds/\(name)")
        return true
    }

    func editTitle(_ number: Int, _ random: inout SplitMix) throws -> Bool {
        guard let name = try anySeed(&random) else { return false }
        var lines = try read("seeds/\(name)").components(separatedBy: "\n")
        let place = lines.firstIndex { $0.hasPrefix("title: ") } ?? 0
        guard lines.indices.contains(place), lines[place] != "---" else { return false }
        lines[place] += number % 2 == 0 ? " et relève ses objectifs" : " bis"
        try write(lines.joined(separator: "\n"), "seeds/\(name)")
        return true
    }

    /// Puts another company in the place of one.
    func editCompany(_ random: inout SplitMix) throws -> Bool {
        let companies = ["Nvidia", "Sanofi", "Orvalis", "Owkin", "Iktos", "Bayer", "Hexamer", "Selune", "Novartis"]
        guard let name = try anySeed(&random) else { return false }
        let text = try read("seeds/\(name)")
        guard let old = companies.filter({ text.contains($0) }).randomElement(using: &random),
            let new = companies.filter({ $0 != old }).randomElement(using: &random)
        else { return false }
        try write(text.replacingOccurrences(of: old, with: new), "seeds/\(name)")
        return true
    }

    /// Writes a seed anew with the same bytes.
    func touch(_ random: inout SplitMix) throws -> Bool {
        guard let name = try anySeed(&random) else { return false }
        try copy("seeds/\(name)", to: "seeds/\(name)")
        return true
    }
}
