internal import Translation

/// The name under which a seed is published.
enum OriginalName {
    /// `000_700bf0e3e2067c25.txt` stays; `été 2026/café.txt` becomes `ete-2026/cafe.txt`. Nil for a name that can't be one.
    ///
    /// Parts are at most 150 characters; `index.html` and names of devices get a hyphen, so that no page is hidden by a seed.
    static func fileName(of seedName: String) -> String? {
        let parts = seedName.split(separator: "/", omittingEmptySubsequences: false)
        let safe = parts.compactMap { part(String($0)) }
        guard safe.count == parts.count, !safe.isEmpty else { return nil }
        return safe.joined(separator: "/")
    }

    private static func part(_ part: String) -> String? {
        guard !part.isEmpty, part != ".", part != "..",
            !part.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else {
            return nil
        }
        let pieces = part.split(separator: ".", omittingEmptySubsequences: false).map { piece in
            piece.split(separator: "_", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : folded(String($0)) }
                .joined(separator: "_")
        }
        var name = pieces.joined(separator: ".")
        if name.utf8.count > 150 { name = String(name.prefix(70)) + "-" + String(name.suffix(70)) }
        let stem = name.prefix { $0 != "." }.lowercased()
        if stem == "index" || ["con", "prn", "aux", "nul"].contains(stem) || Int(stem) != nil && !name.contains(".") {
            name = "-" + name
        }
        return name.hasPrefix(".") || name.hasSuffix(".") ? nil : name
    }

    /// ASCII letters with their case, digits and hyphens stay; all else is folded as in a slug.
    private static func folded(_ piece: String) -> String {
        let isPlain = piece.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        return isPlain ? piece : Slug.slug(piece)
    }
}
