@testable import Rendering

extension Wording {
    /// Names every key with its values, so that tests need no table of texts.
    static let echoing = Wording(
        text: { key, values in
            let name = key.split(separator: ".").last.map(String.init) ?? key
            guard !values.isEmpty else { return name }
            return "\(name)(\(values.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")))"
        }, counted: { key, count in "\(count) \(key)" })
}
