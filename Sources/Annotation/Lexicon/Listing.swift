/// A company's listing on a market. The three codes are separate facts: the root of a RIC is not the ticker.
package struct Listing: Hashable, Sendable {
    /// The mnemonic, such as `SAN`.
    package var ticker: String?
    /// The market by ISO 10383, such as `XPAR`.
    package var mic: String?
    /// The Reuters instrument code, such as `SASY.PA`.
    package var ric: String?

    package init(ticker: String? = nil, mic: String? = nil, ric: String? = nil) {
        self.ticker = ticker
        self.mic = mic
        self.ric = ric
    }
}

extension Listing {
    /// True when both have a Reuters code and it is the same. Reuters writes `.O` where screens write `.OQ`.
    func hasSameCode(as other: Listing) -> Bool {
        guard let ric, let code = other.ric else { return false }
        return Self.plainCode(ric) == Self.plainCode(code)
    }

    /// The keys under which a company with this listing is found: its Reuters code, and its ticker on its market.
    var keys: [String] {
        let code = ric.map(Self.plainCode)
        let onMarket = ticker.flatMap { ticker in mic.map { "\(ticker)@\($0)" } }
        return [code, onMarket].compactMap { $0 }
    }

    static func plainCode(_ code: String) -> String { code.hasSuffix(".OQ") ? String(code.dropLast()) : code }
}
