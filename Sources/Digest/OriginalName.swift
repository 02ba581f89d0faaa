internal import Diagnostics
internal import Translation

/// The name under which a seed is published.
enum OriginalName {
    /// `000_700bf0e3e2067c25.txt` stays; `été 2026/café.txt` becomes `ete-2026/cafe.txt`. Nil for a name that can't be one.
    ///
    /// What folding loses, as of a name in Chinese or of a very long one, a hash of the name stands for, so that two names
    /// stay two. Parts are at most 150 characters; `index.html` and names of devices get a hyphen, so that no page is hidden by a seed.
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
            piece.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        }
        var name = pieces.map { $0.map(folded).joined(separator: "_") }.joined(separator: ".")
        if !pieces.joined().allSatisfy(isKept) { name = withHash(of: part, name) }
        if name.utf8.count > 150 {
            name = "\(name.prefix(70))-\(ShortHash.digits(of: part))-\(name.suffix(70))"
        }
        if isReserved(name) { name = "-" + name }
        return name.hasPrefix(".") || name.hasSuffix(".") ? nil : name
    }

    /// True for what would hide a page of the list of originals, and for the devices of Windows.
    private static func isReserved(_ name: String) -> Bool {
        let stem = name.prefix { $0 != "." }.lowercased()
        let isDevice =
            ["con", "prn", "aux", "nul"].contains(stem)
            || stem.utf8.count == 4 && ["com", "lpt"].contains(stem.prefix(3)) && stem.last?.isNumber == true
        return stem == "index" || isDevice || Int(stem) != nil && !name.contains(".")
    }

    private static func withHash(of part: String, _ name: String) -> String {
        let stem = name.prefix { $0 != "." }
        return "\(stem)-\(ShortHash.digits(of: part))\(name.dropFirst(stem.count))"
    }

    private static func isKept(_ piece: String) -> Bool {
        piece.isEmpty || isPlain(piece) || Slug.isFaithful(to: piece)
    }

    private static func folded(_ piece: String) -> String {
        piece.isEmpty || isPlain(piece) ? piece : Slug.slug(piece)
    }

    /// ASCII letters with their case, digits and hyphens stay; all else is folded as in a slug.
    private static func isPlain(_ piece: String) -> Bool {
        piece.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
    }
}
