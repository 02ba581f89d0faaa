/// Stands for all that some pages are made of: as long as it stays the same, so do their bytes.
///
/// It is the same in every process, so that a build can compare it with that of the build before.
package struct PageKey: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The key of what a closure adds.
    init(_ add: (inout KeyMaker) -> Void) {
        var maker = KeyMaker()
        add(&maker)
        self = maker.key
    }
}

/// Makes a key out of values, in their order. Every value is told from its neighbours, so "ab", "c" is not "a", "bc".
struct KeyMaker {
    private var high: UInt64 = 0x243F_6A88_85A3_08D3
    private var low: UInt64 = 0x1319_8A2E_0370_7344

    var key: PageKey { PageKey(high: Self.mixed(high), low: Self.mixed(low ^ high)) }

    /// The finaliser of SplitMix64 (Steele et al. 2014); each number has one answer, so no two become one here.
    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func add(_ number: UInt64) {
        let mixed = Self.mixed(number)
        high = ((high ^ mixed) &* 0xA076_1D64_78BD_642F).rotated
        low = ((low &+ mixed) &* 0xE703_7ED1_A0B4_28DB).rotated
    }

    mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    mutating func add(_ flag: Bool) { add(flag ? 1 : 2) }

    mutating func add(_ key: PageKey) {
        add(key.high)
        add(key.low)
    }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            add(bytes.count)
            let words = UnsafeRawBufferPointer(bytes)
            var place = 0
            while place + 8 <= bytes.count {
                add(words.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
                place += 8
            }
            var rest: UInt64 = 0
            for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
            if place < bytes.count { add(rest) }
        }
    }

    mutating func add(_ text: String?) {
        add(text != nil)
        if let text { add(text) }
    }

    /// Adds a list with its length.
    mutating func add<Element>(each elements: some Collection<Element>, _ addOne: (inout KeyMaker, Element) -> Void) {
        add(elements.count)
        for element in elements { addOne(&self, element) }
    }
}

extension UInt64 {
    fileprivate var rotated: UInt64 { self << 29 | self >> 35 }
}
