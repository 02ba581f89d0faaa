internal import Foundation

/// Where templates are looked for when nobody says.
enum TemplatesPlace {
    /// `Templates` in the working folder; where there is none, what was installed with the program.
    static var preferred: String {
        if isFolder("Templates") { return "Templates" }
        guard let program = Bundle.main.executablePath else { return "Templates" }
        let prefix = URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let installed = "\(prefix)/share/depeche/Templates"
        return isFolder(installed) ? installed : "Templates"
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
