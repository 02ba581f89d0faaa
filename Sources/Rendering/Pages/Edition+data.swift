internal import Digest
internal import Translation

extension Edition {
    /// The page that explains the open data, table by table and column by column.
    func dataPage() -> RenderedHTML {
        let place = Place(permalink(.data))
        let description = PageDescription(
            page: .data, title: wording("data.title"), summary: wording("data.description"))
        let data = DigestData(digest: digest, plan: plan, edition: self)
        let view = DataView(
            page: frame(description, at: place), version: DataPackage.version,
            packageHref: place.href("data/datapackage.json"),
            tables: DataTable.Name.allCases.map { explanation(of: data.table($0), at: place) })
        return library.render(view, with: .data, in: language)
    }

    private func explanation(of table: DataTable, at place: Place) -> DataView.Table {
        let name = table.name.rawValue
        return DataView.Table(
            id: name, title: wording("data.table.\(name)"),
            csvHref: place.href("data/\(name).csv"), jsonHref: place.href("data/\(name).json"),
            columns: table.columns.map { column in
                DataView.Column(
                    name: column.name, kind: column.kind.rawValue, explanation: wording("data.column.\(column.name)"))
            })
    }

    /// A table as CSV and JSON.
    func dataFiles(_ name: DataTable.Name) -> [OutputFile] {
        let table = DigestData(digest: digest, plan: plan, edition: self).table(name)
        return [table.csv, table.json]
    }

    /// The descriptions of all tables.
    func dataPackages() -> [OutputFile] {
        let data = DigestData(digest: digest, plan: plan, edition: self)
        let package = DataPackage(
            name: Slug.slug(settings.title), title: settings.title, homepage: settings.baseURL,
            tableTitle: { wording("data.table.\($0.rawValue)") }, columnTitle: { wording("data.column.\($0)") })
        return package.files(DataTable.Name.allCases.map(data.table))
    }
}
