/// Why a file is not XML that is read here, and where.
struct XMLProblem: Error, Hashable {
    enum Rule: Hashable, Sendable {
        case notUTF8
        case forbiddenCharacter
        case documentType
        case unknownEntity
        case badReference
        case badName
        case badAttribute
        case repeatedAttribute
        case badComment
        case badInstruction
        case badMarkup
        case unfinished
        case wrongEnd(expected: String)
        case missingEnd(of: String)
        case outsideRoot
        case noElement
        case unknownPrefix
        case tooDeep(limit: Int)
    }

    var rule: Rule
    /// In bytes of the file.
    var offset: Int
    var excerpt: String?
}
