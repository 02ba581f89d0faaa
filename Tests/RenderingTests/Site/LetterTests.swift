import Foundation
import Testing

@testable import Rendering

@Suite struct LetterTests {
    private static let newsroom = Result { try VirtualSite.newsroom() }

    @Test func `A letter has less than 100 kB, so that no mail program cuts it`() throws {
        let site = try Self.newsroom.get()
        let letters = site.files.filter { $0.key.hasSuffix("letter.eml") }
        #expect(letters.count > 90)
        for (path, bytes) in letters { #expect(bytes.count < 100_000, "\(path)") }
    }

    @Test func `The plain letter flows: a line within a paragraph ends with a space, and no line is long but links`()
        throws
    {
        let site = try Self.newsroom.get()
        let letter = try site.text("fr/editions/2026-02/letter.txt")
        let lines = letter.components(separatedBy: "\n")
        for line in lines where !line.hasPrefix("https://") { #expect(line.count <= 72, "\(line)") }
        let flowed = lines.reduce(into: [String]()) { paragraphs, line in
            if let last = paragraphs.last, last.hasSuffix(" "), last != "-- " {
                paragraphs[paragraphs.count - 1] += line
            } else {
                paragraphs.append(line)
            }
        }
        #expect(flowed.count < lines.count && flowed.contains("-- "))
        #expect(flowed.contains { $0.hasPrefix("L’usine de peptides") && $0.hasSuffix("PDG du laboratoire.") })
        let message = try site.text("fr/editions/2026-02/letter.eml")
        #expect(message.contains("Content-Type: text/plain; charset=utf-8; format=flowed\r\n"))
    }

    @Test(arguments: [("fr", "Dépêches\u{A0}: "), ("en", "Stories: ")])
    func `A colon stands as the language sets it`(language: String, words: String) throws {
        let site = try Self.newsroom.get()
        let letter = try site.text("\(language)/editions/2026-02/letter.txt")
        #expect(letter.contains("\n" + words), "\(letter)")
        #expect(!letter.contains(" :"), "\(letter)")
    }
}
