package import Diagnostics
internal import StrictYAML

/// What the editor says of the site (`seeds/site.yaml`).
package struct SiteSettings: Hashable, Sendable {
    package struct Publisher: Hashable, Sendable {
        package var name: String
        package var url: String?
        package var email: String?
    }

    package var title: String
    /// One sentence per language; the first language's where one has none.
    package var taglines: [LanguageTag: String]
    /// Absolute, with a slash at its end.
    package var baseURL: String
    /// The language of the originals first.
    package var languages: [LanguageTag]
    /// A name of the IANA database, such as `Europe/Paris`.
    package var timeZone: String
    package var publisher: Publisher
    package var translations = TranslationSettings()

    package func tagline(in language: LanguageTag) -> String {
        taglines[language] ?? languages.first.flatMap { taglines[$0] } ?? ""
    }

    /// The name of the host on which the site is published, without a port.
    package var host: Substring {
        let authority = baseURL.split(separator: "/").dropFirst().first ?? "localhost"
        return authority.prefix { $0 != ":" }
    }

    /// The language of the originals.
    package var originalLanguage: LanguageTag { languages.first ?? LanguageTag("fr") }
}

extension SiteSettings {
    /// Reads the settings; every mistake is recorded, and there are none after an error.
    ///
    /// `baseURL` takes the place of the one in the file.
    package init?(parsing text: String, path: String, baseURL override: String?, recording log: inout DiagnosticLog) {
        var own = DiagnosticLog()
        defer { log.record(contentsOf: own) }
        let parsed = YAMLValue(parsing: text, path: path, recording: &own)
        guard !own.hasErrors else { return nil }
        let value = parsed ?? YAMLValue(.mapping([]), at: SourceLocation(path: path))
        guard var fields = YAMLMapping(value, named: "the site", recording: &own) else { return nil }
        let title = fields.requiredText("title", recording: &own)
        let baseURL = Self.baseURL(&fields, override: override, recording: &own)
        let languages = Self.languages(&fields, recording: &own)
        let taglines = Self.taglines(&fields, languages: languages, recording: &own)
        let timeZone = Self.timeZone(&fields, recording: &own)
        let publisher = Self.publisher(&fields, recording: &own)
        let translations = TranslationSettings(&fields, languages: languages, recording: &own)
        fields.refuseOtherKeys(recording: &own)
        guard let title, let baseURL, let publisher, !own.hasErrors else { return nil }
        self.init(
            title: title, taglines: taglines, baseURL: baseURL, languages: languages, timeZone: timeZone,
            publisher: publisher, translations: translations)
    }

    private static func baseURL(_ fields: inout YAMLMapping, override: String?, recording log: inout DiagnosticLog)
        -> String?
    {
        let written = fields.requiredText("base_url", recording: &log)
        guard let text = override ?? written else { return nil }
        let place = override == nil ? fields.location(of: "base_url") : SourceLocation(path: "--base-url")
        guard isBaseURL(text) else {
            log.record(.invalidURL(text, at: place))
            return nil
        }
        return text.hasSuffix("/") ? text : text + "/"
    }

    /// True for an address of host, port and folders; a folder named `..` or without a name would move every link.
    private static func isBaseURL(_ text: String) -> Bool {
        guard isWebAddress(text), !text.utf8.contains(where: { "?#'&@".utf8.contains($0) }) else { return false }
        let folders = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
        return folders.dropLast().allSatisfy { !$0.isEmpty } && !folders.contains(".") && !folders.contains("..")
    }

    private static func isWebAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let rest = text.dropFirst(scheme.count)
        let isPlain = rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
        return isPlain && rest.first.map { $0.isLetter || $0.isNumber || $0 == "[" } == true
    }

    private static func languages(_ fields: inout YAMLMapping, recording log: inout DiagnosticLog) -> [LanguageTag] {
        var languages: [LanguageTag] = []
        for (text, location) in fields.locatedTexts("languages", recording: &log) {
            let tag = LanguageTag(text)
            // Tags don't tell case apart, and neither do some file systems, where each language is a folder.
            if isTag(text), !languages.contains(where: { $0.value.lowercased() == text.lowercased() }) {
                languages.append(tag)
            } else {
                log.record(.invalidLanguage(text, at: location))
            }
        }
        if languages.isEmpty { log.record(.noLanguages(at: fields.location(of: "languages"))) }
        return languages
    }

    private static func isTag(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.count),
            language.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.count)
                && part.allSatisfy { Unicode.Scalar($0).isDigit || Unicode.Scalar($0).isLetter }
        }
    }

    /// A text for all languages, or one per language.
    private static func taglines(
        _ fields: inout YAMLMapping, languages: [LanguageTag], recording log: inout DiagnosticLog
    ) -> [LanguageTag: String] {
        guard let value = fields.value("tagline") else { return [:] }
        if let text = value.text { return languages.first.map { [$0: text] } ?? [:] }
        guard var mapping = YAMLMapping(value, named: "the taglines", recording: &log) else { return [:] }
        var taglines: [LanguageTag: String] = [:]
        for key in mapping.keyNames {
            taglines[LanguageTag(key)] = mapping.requiredText(key, recording: &log)
            if !languages.contains(LanguageTag(key)) {
                log.record(.taglineWithoutLanguage(key, languages: languages, at: mapping.location(of: key)))
            }
        }
        return taglines
    }

    private static func timeZone(_ fields: inout YAMLMapping, recording log: inout DiagnosticLog) -> String {
        guard let name = fields.text("time_zone", recording: &log) else { return "UTC" }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isName =
            name == "UTC"
            || (2...3).contains(parts.count)
                && parts.allSatisfy { part in
                    part.unicodeScalars.first?.isASCII == true && part.unicodeScalars.first?.isLetter == true
                        && part.unicodeScalars.allSatisfy {
                            $0.isASCII && ($0.isLetter || $0.isDigit || "_+-".unicodeScalars.contains($0))
                        }
                }
        if !isName { log.record(.invalidTimeZone(name, at: fields.location(of: "time_zone"))) }
        return name
    }

    private static func publisher(_ fields: inout YAMLMapping, recording log: inout DiagnosticLog) -> Publisher? {
        guard let value = fields.value("publisher") else {
            _ = fields.requiredText("publisher", recording: &log)
            return nil
        }
        guard var publisher = YAMLMapping(value, named: "the publisher", recording: &log) else { return nil }
        let name = publisher.requiredText("name", recording: &log)
        let url = publisher.text("url", recording: &log)
        let email = publisher.text("email", recording: &log)
        publisher.refuseOtherKeys(recording: &log)
        if let url, !isWebAddress(url) { log.record(.invalidPublisherURL(url, at: publisher.location(of: "url"))) }
        if let email, !isMailAddress(email) { log.record(.invalidEmail(email, at: publisher.location(of: "email"))) }
        return name.map { Publisher(name: $0, url: url, email: email) }
    }

    private static func isMailAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>\"(),:;\\[]".utf8.contains($0) }
    }
}
