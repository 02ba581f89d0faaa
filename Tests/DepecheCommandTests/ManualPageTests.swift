import Foundation
import Testing

@testable import DepecheCommand

@Suite struct ManualPageTests {
    private func page() throws -> String {
        ManualPage(try #require(DepecheCommand.ownDescription), version: "1.2").text
    }

    @Test("Every command has its section, its options and its examples")
    func tellsCommands() throws {
        let page = try page()
        for command in ["build", "check", "serve", "new", "add", "annotate", "explain", "publish", "package"] {
            let section = try #require(page.components(separatedBy: ".Ss \(command)\n").dropFirst().first)
            let own = section.components(separatedBy: "\n.Ss ").first ?? ""
            #expect(own.contains(".Bd -literal -offset indent\ndepeche \(command)"), "\(command) has no example")
        }
        #expect(page.contains(".It Fl \\-no\\-cache\n"))
        #expect(!page.contains(".Ss manual"))
        #expect(!page.contains(".Ss help"))
    }

    @Test("No line of prose is taken for a request")
    func escapes() throws {
        let requests: Set<String> = [
            ".Dd", ".Dt", ".Os", ".Sh", ".Ss", ".Nm", ".Nd", ".Cm", ".Op", ".Ar", ".br", ".Pp", ".Bl", ".It", ".El",
            ".Bd",
            ".Ed",
        ]
        for line in try page().split(separator: "\n") where line.hasPrefix(".") {
            #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
        }
    }
}
