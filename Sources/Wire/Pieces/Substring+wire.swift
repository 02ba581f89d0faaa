extension StringProtocol {
    /// The text without white space at its ends, no-break spaces included.
    var trimmedSpaces: String {
        if let first = unicodeScalars.first, let last = unicodeScalars.last, !first.isSpace,
            !last.isSpace
        {
            return String(self)
        }
        let start = unicodeScalars.drop { $0.isSpace }
        guard let last = start.lastIndex(where: { !$0.isSpace }) else { return "" }
        return String(self[start.startIndex..<unicodeScalars.index(after: last)])
    }

    /// The number of Unicode scalars.
    var scalarCount: Int {
        utf8.withContiguousStorageIfAvailable { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
            ?? unicodeScalars.count
    }

    /// True when the text holds a piece of text, compared byte by byte: plain search of the standard library compares
    /// characters, which is far slower.
    func holds(_ piece: String) -> Bool { offset(of: piece) != nil }

    /// The offset in bytes of the first occurrence of a piece of text.
    func offset(of piece: String) -> Int? {
        var piece = piece
        return utf8.withContiguousStorageIfAvailable { bytes in
            piece.withUTF8 { ByteSearch.offset(of: $0, in: bytes) }
        } ?? ByteSearch.offset(of: Array(piece.utf8), in: Array(utf8))
    }
}

extension Unicode.Scalar {
    /// True for white space; what the properties of Unicode say, without the look-up for ASCII.
    var isSpace: Bool { isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }
}

/// Search in bytes.
enum ByteSearch {
    /// The offset of the first occurrence of a piece in a text.
    static func offset<Bytes: RandomAccessCollection<UInt8>, Piece: RandomAccessCollection<UInt8>>(
        of piece: Piece, in text: Bytes
    ) -> Int? where Bytes.Index == Int, Piece.Index == Int {
        guard let first = piece.first, text.count >= piece.count else { return piece.isEmpty ? 0 : nil }
        for start in text.startIndex...(text.endIndex - piece.count) where text[start] == first {
            if text[start..<start + piece.count].elementsEqual(piece) { return start - text.startIndex }
        }
        return nil
    }
}

extension Substring {
    /// The parts between occurrences of a separator.
    func splitting(at separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: true)
    }
}
