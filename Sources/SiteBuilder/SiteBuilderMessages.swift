internal import Diagnostics

/// The sentences of everything that SiteBuilder finds wrong with folders, links and files.
extension Diagnostic {
    static func outputIsLink(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.link", at: location, "The output folder must not be a symbolic link",
            suggestion: "name the folder that the link leads to")
    }

    static func outputIsRoot(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.root", at: location, "The output folder must not be the root of the file system",
            suggestion: "name a folder of its own, such as “site”")
    }

    static func outputIsNoFolder(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.no-folder", at: location, "The output must be a folder, and here stands a file")
    }

    static func outputOverlapsInput(_ input: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.overlaps-input", at: location,
            "The output folder must not be, hold or lie in a folder that people write", excerpt: input,
            suggestion: "name a folder of its own, such as “site”")
    }

    static func outputIsForeign(_ stranger: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.foreign-folder", at: location,
            "The output folder holds files that depeche did not write", excerpt: stranger,
            suggestion: "name an empty folder or one that depeche built")
    }

    static func foreignFileInTheWay(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.foreign-file", at: location,
            "A file that depeche did not write stands where a page belongs", suggestion: "move it away")
    }

    static func unsafeOutputPath(_ path: String, in folder: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.unsafe-path", at: SourceLocation(path: folder),
            "A path of the site must stay inside the output folder", excerpt: path)
    }

    static func repeatedOutputPath(_ path: String, in folder: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.repeated-path", at: SourceLocation(path: folder),
            "Two files of the site have the same path", excerpt: path)
    }

    static func inputFolderMissing(_ path: String, holding what: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "input.missing-folder", at: SourceLocation(path: path), "There is no folder with \(what) here"
        )
    }

    static func inputFileMissing(_ path: String, holding what: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "input.missing-file", at: SourceLocation(path: path), "The file with \(what) is missing")
    }

    static func linkLeavesFolder(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "input.link", at: location, "A symbolic link must not lead out of its folder",
            suggestion: "copy the file into the folder")
    }

    static func linkedFolder(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "input.linked-folder", at: location, "A symbolic link must lead to a file",
            suggestion: "copy the folder")
    }

    static func specialFile(at location: SourceLocation) -> Diagnostic {
        Diagnostic(.error, rule: "input.special-file", at: location, "A pipe, socket or device can't be read as a text")
    }

    static func ignoredFile(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, rule: "input.ignored-file", at: location, "Only files that end in .txt or .md are read as seeds",
            suggestion: "rename it, or move it out of the folder")
    }

    static func notUTF8(at location: SourceLocation) -> Diagnostic {
        Diagnostic(.error, rule: "input.not-utf8", at: location, "This file must be UTF-8")
    }
}

extension Diagnostic {
    static func wordsLost(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "output.words-lost", at: location,
            "A paragraph must come back from Markdown as it was; please report this text", excerpt: text)
    }
}
