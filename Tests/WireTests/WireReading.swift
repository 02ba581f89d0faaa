import Diagnostics
import Testing

@testable import Wire

/// What a test reads out of a seed.
struct Reading {
    let article: Article?
    let rules: [String]

    static let agencies: AgencyDirectory = {
        var log = DiagnosticLog()
        let names = [
            "Reuters", "AFP", "AOF", "AWP", "Boursier.com", "Cercle Finance", "BFM Bourse", "Agefi-Dow Jones",
            "Zonebourse",
            "Business Wire", "PR Newswire", "Dow Jones Newswires",
        ]
        let credits = [
            "Cercle Finance": "CercleFinance.com", "Zonebourse": "Zonebourse.com", "PR Newswire": "PRNewswire",
            "Dow Jones Newswires": "Dow Jones",
        ]
        let rows = names.map { name in
            "- {id: \(name.lowercased().filter(\.isLetter)), name: '\(name)', kind: wire"
                + (credits[name].map { ", credits: ['\($0)']" } ?? "") + "}"
        }
        let portal = "- {id: boursorama, name: Boursorama, kind: portal}"
        return AgencyDirectory(
            parsing: "agencies:\n" + (rows + [portal]).joined(separator: "\n"), path: "agencies.yaml", recording: &log)
    }()

    init(_ text: String, name: String = "a.txt") {
        self.init(Array(text.utf8), name: name)
    }

    init(_ bytes: [UInt8], name: String = "a.txt") {
        var log = DiagnosticLog()
        article = Article(
            reading: SeedFile(path: "seeds/\(name)", name: name, bytes: bytes), agencies: Self.agencies, recording: &log
        )
        rules = log.sorted.map(\.rule)
    }

    var title: String? { article.flatMap { $0.headline.isDerived ? nil : $0.headline.text } }
    var body: [String] { article?.blocks.map(\.text) ?? [] }
    var roles: [Block.Role] { article?.blocks.map(\.role) ?? [] }
    func apart(_ kind: ApartPassage.Kind) -> [String] { article?.apart.filter { $0.kind == kind }.map(\.text) ?? [] }
}
