import Foundation
import SiteBuilder
import TestSupport

/// A small folder of seeds with the repository's own templates, lexicon and settings.
struct PreviewFolder {
    let folder: TemporaryFolder

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    init() throws {
        folder = try TemporaryFolder([
            "seeds/a.txt":
                " date 2026-01-12 Nvidia signe avec Sanofi\n\nNvidia NVDA.O a signé lundi un accord avec Sanofi.\n"
        ])
        try folder.write(
            "seeds/b.txt",
            Array(" date 2026-01-13 Owkin recrute\n\nOwkin recrute en f".utf8) + [0xE9] + Array("vrier.\n".utf8))
        try ShortLexicon.copy(from: Self.root, to: folder)
        for name in ["seeds/site.yaml", "Templates"] {
            try FileManager.default.copyItem(atPath: "\(Self.root)/\(name)", toPath: folder.path(name))
        }
    }

    var options: BuildOptions {
        var options = BuildOptions()
        options.seeds = folder.path("seeds")
        options.templates = folder.path("Templates")
        return options
    }
}
