import Foundation
import Testing

/// Numbers that are counted anew out of what `annotate` prints, without the code that makes the pages.
struct AnnotationCounts {
    struct Named: Decodable {
        struct Place: Decodable {
            let start: Int
            let `in`: String?
        }

        let id: String
        var mentions: [Place]?
    }

    /// What has pages of its own.
    enum Kind: String, CaseIterable, Sendable {
        case companies, people, products, conferences, institutions, topics
    }

    struct Amount: Decodable {
        let text: String
        let start: Int
        let `in`: String?
        let value: String
        let kind: String
        let doubtful: Bool
    }

    struct Record: Decodable {
        struct Date: Decodable { let value: String }

        let title: String
        let date: Date?
        let body: String
        let companies: [Named]
        let people: [Named]
        let products: [Named]
        let conferences: [Named]
        let institutions: [Named]
        let topics: [Named]
        let amounts: [Amount]

        /// Everything of a kind that the text names.
        func named(_ kind: Kind) -> [Named] {
            switch kind {
            case .companies: companies
            case .people: people
            case .products: products
            case .conferences: conferences
            case .institutions: institutions
            case .topics: topics
            }
        }

        /// The fragment of the paragraph at an offset of the body.
        func fragment(_ start: Int, in field: String?) -> String {
            if field == "title" { return "headline" }
            let before = String(String.UnicodeScalarView(body.unicodeScalars.prefix(start)))
            return "p\(before.components(separatedBy: "\n\n").count)"
        }
    }

    let records: [Record]

    init(_ lines: [String]) throws {
        records = try lines.map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
    }

    /// The numbers of articles that name each of a kind.
    func articles(_ kind: Kind) -> [String: Int] {
        records.reduce(into: [:]) { counts, record in
            for id in Set(record.named(kind).map(\.id)) { counts[id, default: 0] += 1 }
        }
    }

    /// The numbers of articles that name each of a kind beside a company.
    func articles(_ kind: Kind, beside company: String) -> [String: Int] {
        let records = records.filter { $0.companies.contains { $0.id == company } }
        return records.reduce(into: [:]) { counts, record in
            for id in Set(record.named(kind).map(\.id)) where id != company { counts[id, default: 0] += 1 }
        }
    }

    /// The numbers of a company's articles in the months that have some, newest first.
    func months(of company: String) -> [Int] {
        let months = records.filter { $0.companies.contains { $0.id == company } }.compactMap { record in
            record.date.flatMap { $0.value.count >= 7 ? String($0.value.prefix(7)) : nil }
        }
        return Dictionary(grouping: months) { $0 }.sorted { $0.key > $1.key }.map(\.value.count)
    }

    /// The sums in the paragraphs that name a company: title, fragment, wording and value.
    func amounts(beside company: String) -> [(place: [String], value: String)] {
        records.flatMap { record -> [(place: [String], value: String)] in
            let mentions = record.companies.first { $0.id == company }?.mentions ?? []
            let fragments = Set(mentions.map { record.fragment($0.start, in: $0.in) })
            return record.amounts.compactMap { amount in
                let fragment = record.fragment(amount.start, in: amount.in)
                guard amount.kind == "money", !amount.doubtful, fragments.contains(fragment) else { return nil }
                return ([Self.letters(record.title), fragment, Self.letters(amount.text)], amount.value)
            }
        }
    }

    /// The letters and digits of a text, which typography leaves alone.
    static func letters(_ text: some StringProtocol) -> String {
        let plain = ["&amp;", "&#39;", "&quot;"].reduce(String(text)) {
            $0.replacingOccurrences(of: $1, with: "")
        }
        return plain.filter { $0.isLetter || $0.isNumber }.lowercased()
    }
}
