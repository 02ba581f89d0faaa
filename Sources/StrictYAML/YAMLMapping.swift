package import Diagnostics

/// A YAML mapping read key by key: what is asked for is known, and what was never asked for is refused at the end.
///
/// ```swift
/// var row = YAMLMapping(value, named: "a company", recording: &log)
/// let id = row?.requiredText("id", recording: &log)
/// row?.refuseOtherKeys(recording: &log)
/// ```
package struct YAMLMapping: Sendable {
    /// What the mapping describes, as messages name it: "a company", "the site".
    package let name: String
    package let location: SourceLocation
    private let values: [String: YAMLValue]
    private let keys: [(name: String, location: SourceLocation)]
    private var known: [String] = []

    /// Records an error and gives nil when the value is not a mapping with text keys.
    package init?(_ value: YAMLValue, named name: String, recording log: inout DiagnosticLog) {
        guard case .mapping(let pairs) = value.content else {
            log.record(.wrongKind(value, expected: "a mapping with the fields of \(name)"))
            return nil
        }
        self.name = name
        location = value.location
        var values: [String: YAMLValue] = [:]
        var keys: [(name: String, location: SourceLocation)] = []
        for (key, value) in pairs {
            guard let text = key.text else {
                log.record(.wrongKind(key, expected: "a text as the name of a field"))
                continue
            }
            values[text] = value
            keys.append((text, key.location))
        }
        self.values = values
        self.keys = keys
    }

    /// The names of all keys as written, in their order.
    package var keyNames: [String] { keys.map(\.name) }

    /// The value of a key, nil when it is missing or null.
    package mutating func value(_ key: String) -> YAMLValue? {
        known.append(key)
        guard let value = values[key], !value.isNull else { return nil }
        return value
    }

    /// The text of a key; nil when missing, with an error when it is not a text.
    package mutating func text(_ key: String, recording log: inout DiagnosticLog) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.text else {
            log.record(.wrongKind(value, expected: "a text for “\(key)”"))
            return nil
        }
        return text
    }

    /// The text of a key that must be there and not be empty; an error and nil otherwise.
    package mutating func requiredText(_ key: String, recording log: inout DiagnosticLog) -> String? {
        guard let found = value(key) else {
            log.record(
                Diagnostic(.error, rule: "yaml.missing-field", at: location, "The field “\(key)” of \(name) is missing")
            )
            return nil
        }
        guard let text = text(key, recording: &log) else { return nil }
        guard !text.allSatisfy(\.isWhitespace) else {
            log.record(
                Diagnostic(
                    .error, rule: "yaml.empty-field", at: found.location, "The field “\(key)” of \(name) is empty"))
            return nil
        }
        return text
    }

    /// The texts of a list, empty when missing; an error for each item that is not a text.
    package mutating func texts(_ key: String, recording log: inout DiagnosticLog) -> [String] {
        locatedTexts(key, recording: &log).map(\.text)
    }

    /// The texts of a list with their places.
    package mutating func locatedTexts(
        _ key: String, recording log: inout DiagnosticLog
    ) -> [(text: String, location: SourceLocation)] {
        items(key, recording: &log).compactMap { item in
            guard let text = item.text else {
                log.record(.wrongKind(item, expected: "a text in the list “\(key)”"))
                return nil
            }
            return (text, item.location)
        }
    }

    /// The items of a list, empty when missing; an error when the value is not a list.
    package mutating func items(_ key: String, recording log: inout DiagnosticLog) -> [YAMLValue] {
        guard let value = value(key) else { return [] }
        guard case .sequence(let items) = value.content else {
            log.record(.wrongKind(value, expected: "a list for “\(key)”"))
            return []
        }
        return items
    }

    /// `true` or `false`, or `fallback` when missing; an error for anything else.
    package mutating func flag(_ key: String, default fallback: Bool, recording log: inout DiagnosticLog) -> Bool {
        guard let value = value(key) else { return fallback }
        switch value.text {
        case "true": return true
        case "false": return false
        default:
            log.record(.wrongKind(value, expected: "true or false for “\(key)”"))
            return fallback
        }
    }

    /// The mapping under a key, nil when missing; an error when it is something else.
    package mutating func mapping(_ key: String, named name: String, recording log: inout DiagnosticLog) -> YAMLMapping?
    {
        value(key).flatMap { YAMLMapping($0, named: name, recording: &log) }
    }

    /// The place of a key's name, or of the mapping when the key is missing.
    package func location(of key: String) -> SourceLocation {
        keys.first { $0.name == key }?.location ?? location
    }

    /// Records an error for every key that was never asked for, with the nearest known one as suggestion.
    package func refuseOtherKeys(recording log: inout DiagnosticLog) {
        for key in keys where !known.contains(key.name) {
            log.record(
                Diagnostic(
                    .error, rule: "yaml.unknown-field", at: key.location, "There is no such field in \(name)",
                    excerpt: key.name,
                    suggestion: Suggestion.didYouMean(key.name, in: known)
                        ?? "known fields: \(known.joined(separator: ", "))"))
        }
    }
}

extension Diagnostic {
    /// The diagnostic for a value of another kind than the one expected.
    fileprivate static func wrongKind(_ value: YAMLValue, expected: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "yaml.wrong-kind", at: value.location, "Here stands \(value.kindName) instead of \(expected)",
            excerpt: value.text)
    }
}
