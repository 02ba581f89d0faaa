/// A table of the open data: what `data/<name>.csv` and `data/<name>.json` hold.
package struct DataTable {
    package enum Name: String, CaseIterable, Sendable {
        case articles, companies, topics, people, products, events, amounts, mentions, stories
        case coMentions = "co-mentions"
    }

    let name: Name
    let columns: [DataColumn]
    /// Its rows, made when they are asked for: its description needs none.
    let rows: () -> [[DataValue]]
}

/// A column of a table, in the words of Frictionless Table Schema.
struct DataColumn {
    enum Kind: String {
        case string, integer, number, boolean, date
        /// An absolute address.
        case address
    }

    let name: String
    let kind: Kind
    var isRequired = false
    /// The column of another table that holds the same identifier.
    var reference: DataTable.Name?

    init(_ name: String, _ kind: Kind = .string, required: Bool = false, of reference: DataTable.Name? = nil) {
        self.name = name
        self.kind = kind
        isRequired = required
        self.reference = reference
    }
}

/// A cell of a table.
enum DataValue: Hashable {
    case text(String)
    case integer(Int)
    /// A plain decimal number as it is written.
    case decimal(String)
    case flag(Bool)
    case missing

    init(_ text: String?) { self = text.map(DataValue.text) ?? .missing }
}
