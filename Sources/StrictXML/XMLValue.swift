package import Diagnostics

/// An element of an XML file with all it holds, together with the place where it stands.
package struct XMLValue: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        /// Text with references and CDATA sections resolved; never empty, never beside another text.
        case text(String)
        case element(XMLValue)
    }

    package var name: XMLName
    /// Values by name. An attribute without a prefix has no namespace.
    package var attributes: [XMLName: String]
    package var content: [Content]
    package var location: SourceLocation

    package init(
        _ name: XMLName, attributes: [XMLName: String] = [:], content: [Content] = [], at location: SourceLocation
    ) {
        self.name = name
        self.attributes = attributes
        self.content = content
        self.location = location
    }

    /// The elements directly in this one, in the order of the file.
    package var elements: [XMLValue] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The elements of a name directly in this one.
    package func elements(_ local: String, in namespace: String?) -> [XMLValue] {
        elements.filter { $0.name == XMLName(local, in: namespace) }
    }

    /// All text in this element and below, in order.
    package var text: String {
        content.map { piece in
            switch piece {
            case .text(let text): text
            case .element(let element): element.text
            }
        }.joined()
    }

    /// The value of an attribute without a prefix.
    package func attribute(_ local: String) -> String? { attributes[XMLName(local)] }
}
