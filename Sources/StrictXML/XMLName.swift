/// The name of an element or attribute with its namespace (Namespaces in XML 1.0), such as `id` of Atom.
package struct XMLName: Hashable, Sendable {
    package var local: String
    /// The address of the namespace; nil for a name in none.
    package var namespace: String?

    package init(_ local: String, in namespace: String? = nil) {
        self.local = local
        self.namespace = namespace
    }
}
