import Foundation

extension EditedInputs {
    private static let companies = "seeds/lexicon/companies.yaml"
    private static let files = [companies, "seeds/lexicon/people.yaml", "seeds/lexicon/products.yaml"]

    func addRow(_ number: Int) throws -> Bool {
        let row = "- {id: essai-\(number), name: Essai\(number), kind: biotech}\n"
        try write(try read(Self.companies) + row, Self.companies)
        return true
    }

    /// Calls a company, a person or a product by another name.
    func renameRow(_ number: Int, _ random: inout SplitMix) throws -> Bool {
        try editRow(&random) { row in
            guard let name = row.range(of: "name: [^,}\n]+", options: .regularExpression) else { return nil }
            return row.replacingCharacters(in: name, with: "name: Renommé \(number)")
        }
    }

    func deleteRow(_ random: inout SplitMix) throws -> Bool { try editRow(&random) { _ in "" } }

    /// Changes a row that stands on one line.
    private func editRow(_ random: inout SplitMix, _ edit: (String) -> String?) throws -> Bool {
        let path = Self.files.randomElement(using: &random) ?? Self.companies
        var lines = try read(path).components(separatedBy: "\n")
        let rows = lines.indices.filter { lines[$0].hasPrefix("- {") && lines[$0].hasSuffix("}") }
        guard let place = rows.randomElement(using: &random), let new = edit(lines[place]) else { return false }
        lines[place] = new
        try write(lines.joined(separator: "\n"), path)
        return true
    }
}
