extension EditedInputs {
    func editTemplate(_ number: Int) throws -> Bool {
        let name = ["pages/article", "pages/home", "partials/card", "layouts/page"][number % 4]
        try write(try read("Templates/\(name).mustache") + "<!-- \(number) -->\n", "Templates/\(name).mustache")
        return true
    }

    func editWording(_ number: Int, _ random: inout SplitMix) throws -> Bool {
        let path = "Templates/strings/\(number % 2 == 0 ? "fr" : "en").yaml"
        let lines = try read(path).split(separator: "\n", omittingEmptySubsequences: false)
        let plain = lines.indices.filter { index in
            let parts = lines[index].split(separator: ":", maxSplits: 1)
            return parts.count == 2 && parts[0].hasPrefix("  ") && parts[1].dropFirst().first?.isLetter == true
        }
        guard let index = plain.randomElement(using: &random) else { return false }
        var changed = lines
        changed[index] += " x"
        try write(changed.joined(separator: "\n"), path)
        return true
    }

    func editAsset(_ number: Int) throws -> Bool {
        try write(try read("Templates/assets/depeche.css") + "/* \(number) */\n", "Templates/assets/depeche.css")
        return true
    }

    func editSettings(_ number: Int) throws -> Bool {
        let text = try read("seeds/site.yaml")
        let (key, value) =
            switch number % 3 {
            case 0: ("title", "Dépêche \(number)")
            case 1: ("base_url", "https://depeche.example/\(number)/")
            default: ("time_zone", number % 2 == 0 ? "Europe/Berlin" : "Europe/Paris")
            }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("\(key):") ? "\(key): \(value)" : String(line)
        }
        try write(lines.joined(separator: "\n"), "seeds/site.yaml")
        return true
    }
}
