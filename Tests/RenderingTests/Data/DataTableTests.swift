import Foundation
import Testing

@testable import Rendering

@Suite struct DataTableTests {
    private func table(_ text: String) -> DataTable {
        DataTable(name: .articles, columns: [DataColumn("id"), DataColumn("count", .integer)]) {
            [[.text(text), .integer(-3)]]
        }
    }

    @Test(
        "A text that a spreadsheet would take for a formula has an apostrophe before it",
        arguments: ["=1+1", "+33 1", "-2", "@x", "\tx", "＝1"])
    func guardsFormulas(_ text: String) {
        let csv = String(decoding: table(text).csv.bytes.dropFirst(3), as: UTF8.self)
        #expect(csv.contains("'" + text), "\(csv)")
        #expect(csv.hasSuffix(",-3\r\n"))
    }

    @Test(
        "A field is quoted when it holds a separator, a quotation mark or a line end",
        arguments: [("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a b", "a b"), ("é", "é")])
    func quotes(text: String, field: String) {
        let csv = String(decoding: table(text).csv.bytes.dropFirst(3), as: UTF8.self)
        #expect(csv == "id,count\r\n\(field),-3\r\n")
    }

    @Test("CSV begins with the mark of UTF-8, and JSON parses with the same values")
    func writesBoth() throws {
        let table = table("=A & </script>\u{2028}")
        #expect(table.csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let rows = try JSONDecoder().decode([Row].self, from: Data(table.json.bytes))
        #expect(rows == [Row(id: "=A & </script>\u{2028}", count: -3)])
    }

    private struct Row: Decodable, Equatable {
        let id: String
        let count: Int
    }
}
