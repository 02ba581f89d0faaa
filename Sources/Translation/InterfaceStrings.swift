package import Diagnostics
internal import StrictYAML

/// The words of the interface in every language of the site: out of `Templates/strings/<language>.yaml`, and of a language
/// without such a file out of its catalogue `interface.po`.
///
/// Keys are written with dots: `companies.title`. All languages have the same keys, places and plurals, which is checked
/// when they are read; so a look-up never fails at run time for a key that templates or code were checked against.
package struct InterfaceStrings: Sendable {
    package let languages: [LanguageTag]
    private let texts: [LanguageTag: [String: InterfaceText]]
    private let paths: [LanguageTag: String]

    /// A file of interface words, as text.
    package struct File: Sendable {
        package var language: LanguageTag
        package var path: String
        package var text: String

        package init(language: LanguageTag, path: String, text: String) {
            self.language = language
            self.path = path
            self.text = text
        }
    }

    /// Reads the words of the languages of a site; the first language is the one that the others are compared with.
    package init(
        files: [File], languages: [LanguageTag], folder: String,
        translations: TranslationLibrary = TranslationLibrary(),
        recording log: inout DiagnosticLog
    ) {
        var texts: [LanguageTag: [String: InterfaceText]] = [:]
        var paths = Dictionary(files.map { ($0.language, $0.path) }) { first, _ in first }
        for language in languages {
            if let file = files.first(where: { $0.language == language }) {
                texts[language] = Self.read(file, recording: &log)
            } else if let first = languages.first, language != first {
                let file = translations.catalogue(for: language)?.interface
                let catalogue = InterfaceCatalogue(
                    file ?? POFile(path: "\(folder)/\(language.value).yaml"), in: language)
                texts[language] = catalogue.texts(for: texts[first] ?? [:], recording: &log)
                paths[language] = file?.path
            } else {
                log.record(.missingStrings(of: language, path: "\(folder)/\(language.value).yaml"))
            }
        }
        self.languages = languages
        self.texts = texts
        self.paths = paths
        check(files: files, recording: &log)
    }

    /// The text of a key; nil when there is none.
    package func text(_ key: String, in language: LanguageTag) -> InterfaceText? { texts[language]?[key] }

    /// The wording of a key with its places filled.
    package func wording(_ key: String, in language: LanguageTag, _ values: [String: String] = [:]) -> String? {
        texts[language]?[key]?.forms[.other].map { InterfaceText.filled($0, with: values) }
    }

    /// The wording of a key for a number, which also fills `{count}`.
    package func wording(_ key: String, counting count: Int, in language: LanguageTag, _ values: [String: String] = [:])
        -> String?
    {
        guard let text = texts[language]?[key] else { return nil }
        var values = values
        values["count"] = values["count"] ?? NumberWording.grouped(count, in: language)
        return InterfaceText.filled(text.form(for: count, in: language), with: values)
    }

    /// The file of a language, for messages; nil when it could not be read, which was said then.
    package func path(of language: LanguageTag) -> String? { texts[language] == nil ? nil : paths[language] }

    /// All keys, in byte order.
    package var keys: [String] { Set(texts.values.flatMap(\.keys)).sorted() }

    // MARK: Reading

    /// The words of a file; nil, after an error, for one that holds none at all, so that not every word is said to miss.
    private static func read(_ file: File, recording log: inout DiagnosticLog) -> [String: InterfaceText]? {
        var own = DiagnosticLog()
        defer { log.record(contentsOf: own) }
        let value = YAMLValue(parsing: file.text, path: file.path, recording: &own)
        guard let value, case .mapping(let pairs) = value.content, !pairs.isEmpty else {
            if own.isEmpty { own.record(.noStrings(of: file.language, at: SourceLocation(path: file.path))) }
            return nil
        }
        var texts: [String: InterfaceText] = [:]
        collect(value, under: "", into: &texts, language: file.language, recording: &own)
        return texts
    }

    private static func collect(
        _ value: YAMLValue, under key: String, into texts: inout [String: InterfaceText], language: LanguageTag,
        recording log: inout DiagnosticLog
    ) {
        switch value.content {
        case .scalar(let text, _):
            add([.other: text], isPlural: false, as: key, at: value.location, to: &texts, language, recording: &log)
        case .sequence:
            log.record(.stringIsList(key, at: value.location))
        case .mapping(let pairs):
            if let forms = pluralForms(pairs) {
                add(forms, isPlural: true, as: key, at: value.location, to: &texts, language, recording: &log)
                return
            }
            for (name, child) in pairs {
                let path = key.isEmpty ? name.text ?? "" : "\(key).\(name.text ?? "")"
                collect(child, under: path, into: &texts, language: language, recording: &log)
            }
        }
    }

    private static func add(
        _ forms: [PluralCategory: String], isPlural: Bool, as key: String, at location: SourceLocation,
        to texts: inout [String: InterfaceText], _ language: LanguageTag, recording log: inout DiagnosticLog
    ) {
        if forms.values.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            log.record(.emptyString(key, language: language, at: location))
        }
        let text = InterfaceText(forms: forms, isPlural: isPlural, location: location)
        if let place = text.badPlace { log.record(.badPlace(place, key: key, at: location)) }
        if texts.updateValue(text, forKey: key) != nil { log.record(.repeatedString(key, at: location)) }
    }

    /// The forms of a plural when every key of a mapping names one and `other` is among them.
    private static func pluralForms(_ pairs: [(key: YAMLValue, value: YAMLValue)]) -> [PluralCategory: String]? {
        var forms: [PluralCategory: String] = [:]
        for (key, value) in pairs {
            guard let category = key.text.flatMap(PluralCategory.init(rawValue:)),
                case .scalar(let text, _) = value.content
            else { return nil }
            forms[category] = text
        }
        return forms[.other] == nil ? nil : forms
    }

    // MARK: Checking

    private func check(files: [File], recording log: inout DiagnosticLog) {
        for (language, words) in languages.compactMap({ language in texts[language].map { (language, $0) } }) {
            for (key, text) in words.sorted(by: { $0.key < $1.key }) where text.isPlural {
                checkPlural(text, key: key, language, recording: &log)
            }
        }
        guard let reference = languages.first, let expected = texts[reference] else { return }
        for language in languages {
            guard let found = texts[language], let file = files.first(where: { $0.language == language }) else {
                continue
            }
            for (key, text) in expected.sorted(by: { $0.key < $1.key }) {
                guard let own = found[key] else {
                    log.record(
                        .missingString(
                            key, language: language, path: file.path,
                            suggestion: Suggestion.didYouMean(key, in: found.keys)))
                    continue
                }
                checkForm(own, like: text, key: key, language, recording: &log)
            }
            for (key, text) in found.sorted(by: { $0.key < $1.key }) where expected[key] == nil {
                log.record(.extraString(key, language: language, reference: reference, at: text.location))
            }
        }
    }

    private func checkForm(
        _ own: InterfaceText, like text: InterfaceText, key: String, _ language: LanguageTag,
        recording log: inout DiagnosticLog
    ) {
        if own.isPlural != text.isPlural { log.record(.pluralMismatch(key, language: language, at: own.location)) }
        for place in own.places.symmetricDifference(text.places).sorted() {
            log.record(.placeMismatch(place, key: key, language: language, at: own.location))
        }
    }

    /// Every form that numbers take in the language, and no other.
    private func checkPlural(
        _ text: InterfaceText, key: String, _ language: LanguageTag, recording log: inout DiagnosticLog
    ) {
        let needed = PluralCategory.categories(in: language)
        for form in needed where text.forms[form] == nil {
            log.record(.missingPlural(form.rawValue, of: key, language: language, at: text.location))
        }
        for form in PluralCategory.allCases where text.forms[form] != nil && !needed.contains(form) {
            log.record(.extraPlural(form.rawValue, of: key, language: language, at: text.location))
        }
    }
}
