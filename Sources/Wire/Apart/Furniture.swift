/// Phrases by which the furniture of agency and portal pages is known. All are compared folded (see `FoldedText`):
/// lower case, no accents, plain apostrophes.
///
/// To keep a new notice, footer or button out of the story, add its opening words to the right list.
enum Furniture {
    /// Buttons and forms that portals put on one line with the headline: taken off its front, as written.
    static let chromeBeforeHeadline = [
        "Connectez-vous pour conserver cet article et le lire plus tard.", "Connexion membre", "Connexion client",
        "Aller au contenu principal", "Aller au contenu", "PARTAGER", "Table of Contents", "Short Url",
        "Envoyer par e-mail :", "Envoyer par e-mail", "Imprimer l'article", "Réservé aux abonnés",
    ]

    /// Openings of lines, with the kind of passage that they begin. No story begins with them.
    static let openings: [(opening: String, kind: ApartPassage.Kind)] = [
        ("connectez-vous pour", .chrome), ("connexion membre", .chrome), ("connexion client", .chrome),
        ("aller au contenu", .chrome), ("table of contents", .chrome), ("short url", .chrome),
        ("envoyer par e-mail", .chrome), ("vous devez etre membre", .chrome), ("signaler le commentaire", .chrome),
        ("lire aussi", .chrome), ("a lire aussi", .chrome), ("lire egalement", .chrome),
        ("a lire egalement", .chrome), ("voir aussi :", .chrome), ("sur le meme sujet", .chrome),
        ("recevez toutes les infos", .chrome), ("plus d'informations a venir", .chrome),
        ("mot de passe oublie", .chrome), ("lire la suite sur", .chrome), ("videos bloomberg", .chrome),
        ("pour en savoir plus", .chrome), ("abonnez-vous", .chrome), ("temps de lecture", .stamp),
        ("((traduction auto", .notice), ("(traduction auto", .notice), ("(actualise", .notice), ("(refonte", .notice),
        ("(repetition", .notice), ("(repete", .notice), ("(ajoute", .notice), ("(ajout ", .notice),
        ("(correction", .notice), ("(corrige", .notice), ("(rectifi", .notice), ("(reprise", .notice),
        ("(precis", .notice), ("(mise a jour", .notice), ("(mis a jour", .notice), ("(bien lire", .notice),
        ("(bien : ", .notice), ("(version corrigee", .notice), ("(texte original", .notice),
        ("tous droits de reproduction", .notice), ("[...]cet article", .notice), ("[…]cet article", .notice),
        ("[...] cet article", .notice), ("cet article est reserve", .notice), ("article reserve aux", .notice),
        ("(reportage", .signature), ("(redige par", .signature), ("(redaction", .signature), ("(edite par", .signature),
        ("(edition ", .signature), ("(version francaise", .signature), ("(ecrit par", .signature),
        ("(certaines informations", .signature), ("media d'origine", .source), ("copyright (c)", .footer),
        ("copyright ©", .footer), ("copyright 1", .footer), ("copyright 2", .footer), ("©", .footer), ("(c) ", .footer),
        ("(end) dow jones", .footer), ("agefi-dow jones the financial", .footer), ("tous droits reserves", .footer),
        ("credit photo", .caption), ("(credit photo", .caption), ("( afp /", .caption), ("(afp /", .caption),
        ("credits photo", .caption), ("consultez la version source", .footer),
    ]

    /// Openings that a story can have too: they count only for a short line that is no sentence.
    static let weakOpenings: [(opening: String, kind: ApartPassage.Kind)] = [
        ("partager", .chrome), ("s'identifier", .chrome), ("suivez-nous", .chrome), ("inscrivez-vous", .chrome),
        ("from ", .chrome), ("lire la suite", .chrome), ("en savoir plus sur", .chrome), ("mis a jour", .stamp),
        ("modifie le", .stamp), ("avertissement legal", .notice), ("(avec ", .notice), ("(par ", .signature),
        ("source :", .source), ("source:", .source), ("sources :", .source), ("sources:", .source),
        ("(source", .source), ("copyright", .footer), ("dow jones newswires", .footer), ("photo ", .caption),
        ("photo :", .caption), ("photo:", .caption), ("legende", .caption), ("credits :", .caption),
        ("credit :", .caption), ("image :", .caption), ("illustration :", .caption),
    ]

    /// Words of notices, anywhere in a line.
    static let noticeWords = [
        "de cet article a lire", "la suite est reservee", "reserve a nos abonnes", "reserve aux abonnes",
    ]

    /// Whole lines.
    static let lines: [String: ApartPassage.Kind] = [
        "fermer": .chrome, "imprimer": .chrome, "commenter": .chrome, "press release": .chrome,
        "communique de presse": .chrome, "communique": .chrome, "publicite": .chrome, "annonce": .chrome,
        "partager": .chrome, "sauvegarder": .chrome, "lecture": .chrome, "sommaire": .chrome, "menu": .chrome,
        "n.c.": .signature, "afp": .signature, "afpafp": .signature, "reuters": .signature,
        "en savoir plus": .background,
    ]

    /// Headings, alone on a line or before a colon, after which nothing belongs to the story any more.
    static let background: Set<String> = [
        "en savoir plus", "lexique", "a propos", "declarations prospectives", "declaration prospective",
        "avertissement", "avertissements", "contacts", "contact", "contact presse", "contacts presse",
        "contact medias", "contacts medias", "contact investisseurs", "contacts investisseurs",
        "relations investisseurs", "relations presse", "enonces prospectifs", "informations prospectives",
        "forward-looking statements", "les points forts de la valeur", "les points faibles de la valeur",
        "comment suivre la valeur",
    ]

    /// Lines after which only widgets follow.
    static let closingChrome = ["valeurs associees", "vous devez etre membre pour ajouter"]
}
