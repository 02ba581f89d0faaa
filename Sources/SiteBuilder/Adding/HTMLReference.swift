/// Character references of HTML: `&#233;`, `&#xE9;`, `&eacute;`.
enum HTMLReference {
    /// The longest reference that is looked for, in bytes.
    private static let longest = 12

    /// The text with its references resolved; those that name nothing stay as they are.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
        var output: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"),
                let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
            {
                output += Array(String(scalar).utf8)
                rest = rest[(end + 1)...]
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
        return output
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }

    /// Those of HTML 4 that French and English news uses.
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "laquo": "«", "raquo": "»",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "sbquo": "‚", "bdquo": "„", "ndash": "–", "mdash": "—",
        "hellip": "…", "middot": "·", "bull": "•", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "dollar": "$",
        "deg": "°", "sup2": "²", "sup3": "³", "micro": "µ", "times": "×", "plusmn": "±", "frac12": "½", "permil": "‰",
        "copy": "©", "reg": "®", "trade": "™", "sect": "§", "thinsp": "\u{2009}", "ensp": "\u{2002}",
        "emsp": "\u{2003}",
        "agrave": "à", "aacute": "á", "acirc": "â", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç",
        "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "iacute": "í", "icirc": "î", "iuml": "ï",
        "ntilde": "ñ",
        "oacute": "ó", "ocirc": "ô", "ouml": "ö", "oslash": "ø", "oelig": "œ", "ugrave": "ù", "uacute": "ú",
        "ucirc": "û",
        "uuml": "ü", "yuml": "ÿ", "szlig": "ß", "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "AElig": "Æ", "Ccedil": "Ç",
        "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Icirc": "Î", "Iuml": "Ï", "Ocirc": "Ô", "Ouml": "Ö",
        "Oslash": "Ø", "OElig": "Œ", "Ugrave": "Ù", "Ucirc": "Û", "Uuml": "Ü", "alpha": "α", "beta": "β", "gamma": "γ",
        "delta": "δ", "mu": "μ",
    ]
}
