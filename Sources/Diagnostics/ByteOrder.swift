/// A string compared by its UTF-8 bytes, so that NFC and NFD forms differ and no locale takes part.
package struct ByteOrder: Comparable, Hashable, Sendable {
    package let text: String

    package static func == (left: ByteOrder, right: ByteOrder) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    package static func < (left: ByteOrder, right: ByteOrder) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

extension String {
    /// This string as a key that orders and equals by bytes.
    package var utf8ByteOrder: ByteOrder { ByteOrder(text: self) }
}
