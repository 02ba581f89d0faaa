/// Phrases by which the furniture of agency and portal pages is known. All are compared folded (see `FoldedText`).
///
/// To keep a new notice, footer or button out of the story, add its opening words to the right list.
enum Furniture {
    /// Buttons and forms that portals put on one line with the headline: taken off its front.
    static let chromeBeforeHeadline = [
        "Connectez-vous pour conserver cet article et le lire plus tard.", "Connexion membre", "Connexion client",
        "Aller au contenu principal", "PARTAGER", "Table of Contents", "Short Url", "Envoyer par e-mail :",
        "Envoyer par e-mail",
    ]

    /// Openings of lines, with the kind of passage that they begin.
    static let openings: [(opening: String, kind: ApartPassage.Kind)] = [
        ("connectez-vous pour", .chrome), ("connexion membre", .chrome), ("aller au contenu", .chrome),
        ("partager", .chrome),
        ("table of contents", .chrome), ("short url", .chrome), ("envoyer par e-mail", .chrome),
        ("s'identifier", .chrome),
        ("vous devez etre membre", .chrome), ("signaler le commentaire", .chrome), ("lire aussi", .chrome),
        ("a lire aussi", .chrome), ("lire egalement", .chrome), ("a lire egalement", .chrome),
        ("recevez toutes les infos", .chrome),
        ("plus d'informations a venir", .chrome), ("suivez-nous", .chrome), ("inscrivez-vous", .chrome),
        ("mot de passe oublie", .chrome), ("from ", .chrome), ("lire la suite", .chrome), ("videos bloomberg", .chrome),
        ("mis a jour le", .stamp), ("modifie le", .stamp), ("temps de lecture", .stamp),
        ("((traduction auto", .notice), ("(traduction auto", .notice), ("(actualise", .notice), ("(refonte", .notice),
        ("(repetition", .notice), ("(repete", .notice), ("(ajoute", .notice), ("(correction", .notice),
        ("(corrige", .notice),
        ("(reprise", .notice), ("(precis", .notice), ("(avec ", .notice), ("(mise a jour", .notice),
        ("tous droits de reproduction", .notice), ("[...]cet article", .notice), ("[…]cet article", .notice),
        ("cet article est reserve", .notice), ("article reserve", .notice), ("il vous reste", .notice),
        ("avertissement legal", .notice),
        ("(reportage", .signature), ("(redige par", .signature), ("(redaction", .signature), ("(edite par", .signature),
        ("(edition ", .signature), ("(version francaise", .signature), ("(par ", .signature),
        ("(ecrit par", .signature),
        ("source :", .source), ("source:", .source), ("sources :", .source), ("sources:", .source),
        ("media d'origine", .source), ("(source", .source),
        ("copyright", .footer), ("© ", .footer), ("©", .footer), ("(c) ", .footer), ("(end) dow jones", .footer),
        ("agefi-dow jones the financial", .footer), ("tous droits reserves", .footer),
        ("dow jones newswires", .footer),
        ("credit photo", .caption), ("(credit photo", .caption), ("photo ", .caption), ("( afp /", .caption),
        ("(afp /", .caption), ("legende", .caption), ("credits :", .caption), ("credit :", .caption),
    ]

    /// Whole lines.
    static let lines: [(line: String, kind: ApartPassage.Kind)] = [
        ("fermer", .chrome), ("imprimer", .chrome), ("commenter", .chrome), ("press release", .chrome),
        ("communique de presse", .chrome), ("0 commentaire", .chrome), ("n.c.", .signature), ("afp", .signature),
        ("reuters", .signature),
    ]

    /// Headings after which nothing belongs to the story any more.
    static let background = [
        "aof - en savoir plus", "en savoir plus", "lexique", "a propos de", "a propos d'", "a propos du",
        "a propos des",
        "a propos", "declarations prospectives", "avertissement", "contacts", "contact presse", "contact :",
        "contacts :",
        "contact investisseurs", "relations investisseurs", "relations presse", "enonces prospectifs",
        "forward-looking",
    ]

    /// Lines after which only widgets follow.
    static let closingChrome = ["valeurs associees", "0 commentaire", "vous devez etre membre pour ajouter"]
}
