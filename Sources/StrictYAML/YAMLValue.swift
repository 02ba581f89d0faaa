package import Diagnostics

/// A value of a YAML file together with the place where it stands.
package struct YAMLValue: Sendable {
    package indirect enum Content: Sendable {
        /// A plain or quoted scalar; `isNull` is true only for an unquoted `null`, `~` or nothing at all.
        case scalar(String, isNull: Bool)
        case sequence([YAMLValue])
        case mapping([(key: YAMLValue, value: YAMLValue)])
    }

    package var content: Content
    package var location: SourceLocation

    package init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// The scalar's text; nil for null, sequences and mappings.
    package var text: String? {
        if case .scalar(let text, isNull: false) = content { text } else { nil }
    }

    package var isNull: Bool {
        if case .scalar(_, isNull: true) = content { true } else { false }
    }

    /// What a person would call this kind of value in a message.
    package var kindName: String {
        switch content {
        case .scalar(_, isNull: true): "nothing"
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
