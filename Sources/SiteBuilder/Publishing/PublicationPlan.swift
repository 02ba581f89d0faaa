/// What a publication would change.
package struct PublicationPlan: Hashable, Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable {
        case new, changed, removed
    }

    package struct Change: Hashable, Sendable {
        package var kind: Kind
        /// As it will be; a removed one as it was.
        package var file: PublishedFile
    }

    /// In byte order of the paths.
    package private(set) var changes: [Change] = []
    package private(set) var unchangedCount = 0
    /// How many addresses there were, without assets, whose names change with their content.
    private var formerAddressCount = 0

    /// Compares the files to be published with those that are there and are ours.
    init(_ files: [PublishedFile], replacing former: [PublishedFile]) {
        let old = Dictionary(former.map { ($0.path, $0) }) { first, _ in first }
        let new = Set(files.map(\.path))
        for file in files {
            switch old[file.path] {
            case nil: changes.append(Change(kind: .new, file: file))
            case let known? where known.digest != file.digest: changes.append(Change(kind: .changed, file: file))
            default: unchangedCount += 1
            }
        }
        changes += former.filter { !new.contains($0.path) }.map { Change(kind: .removed, file: $0) }
        changes.sort { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
        formerAddressCount = former.count { !Self.isAsset($0) }
    }

    package func files(_ kind: Kind) -> [PublishedFile] { changes.filter { $0.kind == kind }.map(\.file) }

    package var isEmpty: Bool { changes.isEmpty }

    /// The bytes that have to travel.
    package var size: Int { changes.filter { $0.kind != .removed }.reduce(0) { $0 + $1.file.size } }

    package var removedAddressCount: Int { files(.removed).count { !Self.isAsset($0) } }

    /// True when more than a tenth of the addresses would go: more likely a mistake than a wish.
    package var removesMuch: Bool { removedAddressCount * 10 > formerAddressCount }

    private static func isAsset(_ file: PublishedFile) -> Bool { file.path.hasPrefix("assets/") }
}
