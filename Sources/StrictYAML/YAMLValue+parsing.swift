package import Diagnostics
internal import Yams

extension YAMLValue {
    /// Parses one YAML document.
    ///
    /// Gives nil for an empty document and, after recording an error with its place, for one that is not YAML or that
    /// repeats a key.
    /// `firstLine` is the line of the file on which `text` begins, for front matter inside a larger file.
    package init?(parsing text: String, path: String, firstLine: Int = 1, recording log: inout DiagnosticLog) {
        do {
            guard let node = try Yams.compose(yaml: text, .basic) else { return nil }
            self.init(node, path: path, lineOffset: firstLine - 1)
        } catch {
            log.record(.unreadable(error, path: path, lineOffset: firstLine - 1))
            return nil
        }
    }

    private init(_ node: Node, path: String, lineOffset: Int) {
        let location = SourceLocation(
            path: path, line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            self.init(.scalar(scalar.string, isNull: isNull), at: location)
        case .sequence(let sequence):
            self.init(.sequence(sequence.map { YAMLValue($0, path: path, lineOffset: lineOffset) }), at: location)
        case .mapping(let mapping):
            let pairs = mapping.map { key, value in
                (
                    key: YAMLValue(key, path: path, lineOffset: lineOffset),
                    value: YAMLValue(value, path: path, lineOffset: lineOffset)
                )
            }
            self.init(.mapping(pairs), at: location)
        case .alias:
            self.init(.scalar("", isNull: true), at: location)
        }
    }
}

extension Diagnostic {
    /// The diagnostic for a text that Yams could not read.
    fileprivate static func unreadable(_ error: any Error, path: String, lineOffset: Int) -> Diagnostic {
        var location = SourceLocation(path: path, line: 1 + lineOffset)
        var reason = "\(error)"
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            location = SourceLocation(path: path, line: mark.line + lineOffset, column: mark.column)
            reason = problem
        case .duplicatedKeysInMapping(let duplicates, let context):
            location = SourceLocation(path: path, line: context.mark.line + lineOffset, column: context.mark.column)
            reason = "the key \(duplicates.joined(separator: ", ")) stands twice"
        default:
            break
        }
        return Diagnostic(.error, rule: "yaml.unreadable", at: location, "This is not valid YAML: \(reason)")
    }
}
