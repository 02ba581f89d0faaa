/// The description of the tables as a Frictionless data package (https://datapackage.org, version 1 of the profile).
struct DataPackage {
    /// Changes when a column does: the first number when one goes or means something else.
    static let version = "1.0.0"

    var name: String
    var title: String
    var homepage: String
    /// What a table holds, and what a column holds, in words.
    var tableTitle: (DataTable.Name) -> String
    var columnTitle: (String) -> String

    /// `data/datapackage.json` describes the tables as CSV, `data/datapackage-json.json` the same tables as JSON: two packages,
    /// since not every reader of packages reads tables in JSON.
    func files(_ tables: [DataTable]) -> [OutputFile] {
        [(Format.csv, "datapackage"), (.json, "datapackage-json")].map { format, fileName in
            let value = JSONValue.object([
                "profile": "tabular-data-package", "name": .text(name), "title": .text(title),
                "version": .text(Self.version), "homepage": .text(homepage),
                "resources": .list(tables.map { resource($0, format) }),
            ])
            return OutputFile(path: "data/\(fileName).json", text: value.serialized + "\n")
        }
    }

    private enum Format: String {
        case csv, json
    }

    private func resource(_ table: DataTable, _ format: Format) -> JSONValue {
        .object([
            "profile": "tabular-data-resource", "name": .text(table.name.rawValue),
            "path": .text("\(table.name.rawValue).\(format.rawValue)"), "title": .text(tableTitle(table.name)),
            "format": .text(format.rawValue), "mediatype": format == .csv ? "text/csv" : "application/json",
            "encoding": format == .csv ? "utf-8-sig" : "utf-8", "schema": schema(of: table),
        ])
    }

    private func schema(of table: DataTable) -> JSONValue {
        let keys = table.columns.compactMap { column in
            column.reference.map { reference in
                JSONValue.object([
                    "fields": .list([.text(column.name)]),
                    "reference": .object([
                        "resource": .text(reference.rawValue), "fields": .list([.text("id")]),
                    ]),
                ])
            }
        }
        return .object([
            "fields": .list(table.columns.map(field)),
            "primaryKey": table.hasKey ? .list([.text("id")]) : nil,
            "foreignKeys": keys.isEmpty ? nil : .list(keys),
        ])
    }

    private func field(_ column: DataColumn) -> JSONValue {
        .object([
            "name": .text(column.name), "type": .text(column.kind == .address ? "string" : column.kind.rawValue),
            "format": column.kind == .address ? "uri" : nil, "description": .text(columnTitle(column.name)),
            "constraints": column.isRequired ? .object(["required": .flag(true)]) : nil,
        ])
    }
}

extension DataTable {
    /// True when each row has an id of its own.
    fileprivate var hasKey: Bool { name != .mentions && columns.contains { $0.name == "id" } }
}
