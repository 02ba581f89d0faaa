/// The sentences of why an annotation is there.
extension Explanation.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .name: "the name of the row"
        case .ambiguousName: "the name of the row, which is also a word: a second sign confirms it"
        case .alias: "an alias of the row"
        case .formerName: "a former name of the row"
        case .weakAlias(let mention?): "a weak alias of the row, confirmed by “\(mention.text)”"
        case .weakAlias(nil): "a weak alias of the row, confirmed by the words around it"
        case .discoveredByWords: "not in the lexicon: the words around it make it a company"
        case .discoveredByCode(let code): "not in the lexicon: the code \(code) makes it a company"
        case .discoveredByRole(let role): "not in the lexicon: the role “\(role)” makes it a person"
        case .discoveredBySpeech: "not in the lexicon: a verb of speech makes it a person"
        case .topicPattern(let pattern, let isStrong): "the \(isStrong ? "strong" : "weak") pattern “\(pattern)”"
        case .grammar(let rule): "the rule \(rule)"
        case .triggers(let words):
            words.isEmpty
                ? "a date beside words of announcing" : "the words “\(words.joined(separator: "”, “"))” beside a date"
        case .spelling: "another spelling of a name of the row"
        }
    }
}
