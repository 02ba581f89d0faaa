extension POFile {
    /// A catalogue with nothing but its header, as editors of catalogues expect one. It holds no date: nothing in it depends
    /// on when it was made.
    package init(new path: String, for language: LanguageTag, named name: String) {
        self.init(path: path)
        var header = POHeader("")
        header["Project-Id-Version"] = name
        header["PO-Revision-Date"] = ""
        header["Last-Translator"] = ""
        header["Language-Team"] = ""
        header["Language"] = language.value.replacingHyphen
        header["MIME-Version"] = "1.0"
        header["Content-Type"] = "text/plain; charset=UTF-8"
        header["Content-Transfer-Encoding"] = "8bit"
        header["Plural-Forms"] = PluralForms(language).field
        self.header = header
    }
}

extension String {
    /// `pt-BR` is `pt_BR` to gettext.
    fileprivate var replacingHyphen: String { split(separator: "-").joined(separator: "_") }
}
