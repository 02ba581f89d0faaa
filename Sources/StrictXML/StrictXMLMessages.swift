internal import Diagnostics

extension Diagnostic {
    /// The diagnostic for a file that is not the XML that is read here.
    static func xml(_ problem: XMLProblem, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "xml.\(problem.rule.name)", at: location, problem.rule.message, excerpt: problem.excerpt)
    }
}

extension XMLProblem.Rule {
    fileprivate var name: String {
        switch self {
        case .notUTF8: "not-utf8"
        case .forbiddenCharacter: "forbidden-character"
        case .documentType: "document-type"
        case .unknownEntity: "unknown-entity"
        case .badReference: "bad-reference"
        case .badName: "bad-name"
        case .badAttribute: "bad-attribute"
        case .repeatedAttribute: "repeated-attribute"
        case .badComment: "bad-comment"
        case .badInstruction: "bad-instruction"
        case .badMarkup: "bad-markup"
        case .unfinished: "unfinished"
        case .wrongEnd: "wrong-end"
        case .missingEnd: "missing-end"
        case .outsideRoot: "outside-root"
        case .noElement: "no-element"
        case .unknownPrefix: "unknown-prefix"
        case .tooDeep: "too-deep"
        }
    }

    fileprivate var message: String {
        switch self {
        case .notUTF8: "An XML file must be UTF-8"
        case .forbiddenCharacter: "XML allows no control characters but tab and line end"
        case .documentType: "A document type is not read: it could define entities that grow without end"
        case .unknownEntity: "XML knows the entities amp, lt, gt, quot and apos only"
        case .badReference: "A character reference must name a character that XML allows"
        case .badName: "A name must begin with a letter, “_” or “:”, and hold letters, digits, “-”, “.” and “_” only"
        case .badAttribute: "An attribute must have a value in quotation marks, without “<”"
        case .repeatedAttribute: "An attribute must stand once in a tag"
        case .badComment: "A comment must not hold “--”"
        case .badInstruction: "The XML declaration must stand at the very start of the file, once"
        case .badMarkup: "Here stands neither text nor a tag: “<” is written “&lt;”, “]]>” is written “]]&gt;”"
        case .unfinished: "The file ends within a tag, a comment or a section"
        case .wrongEnd(let expected): "The end tag of “\(expected)” must stand here"
        case .missingEnd(let name): "The end tag of “\(name)” is missing"
        case .outsideRoot: "An XML file must be one element, with nothing but comments around it"
        case .noElement: "The file holds no element"
        case .unknownPrefix: "A prefix must be declared with xmlns"
        case .tooDeep(let limit): "Elements must not be nested more than \(limit) deep"
        }
    }
}
