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
