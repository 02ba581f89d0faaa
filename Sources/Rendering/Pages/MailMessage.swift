internal import Foundation  // Base64

/// A letter as a mail program opens it: one message in plain text and in HTML (RFC 5322, RFC 2046).
///
/// Both stand in Base64, so that no line is too long and no server changes them. `X-Unsent` makes programs open it as a
/// draft, which an editor sends under an address of their own.
struct MailMessage {
    let from: (name: String, address: String)
    let subject: String
    /// ISO 8601.
    let day: (weekday: Int, year: Int, month: Int, day: Int)
    /// Identifies the letter, the same at each build.
    let identifier: String
    let plain: String
    let html: [UInt8]

    private static let boundary = "=_depeche-letter"
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// With the line ends of mail.
    var text: String {
        let date =
            "\(Self.weekdays[day.weekday - 1]), \(day.day) \(Self.months[day.month - 1]) \(day.year) 00:00:00 +0000"
        let head = [
            "From: \(Self.word(from.name)) <\(from.address)>", "Subject: \(Self.word(subject))", "Date: \(date)",
            "Message-ID: <\(identifier)>", "X-Unsent: 1", "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"\(Self.boundary)\"", "",
        ]
        let parts = Self.part("text/plain", Array(plain.utf8), "; format=flowed") + Self.part("text/html", html)
        return (head + parts + ["--\(Self.boundary)--", ""]).joined(separator: "\r\n")
    }

    private static func part(_ type: String, _ bytes: [UInt8], _ parameters: String = "") -> [String] {
        [
            "--\(boundary)", "Content-Type: \(type); charset=utf-8\(parameters)", "Content-Transfer-Encoding: base64",
            "",
            Data(bytes).base64EncodedString(options: [
                .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
            ]),
        ]
    }

    /// A text for a header (RFC 2047), in words of at most 75 characters.
    private static func word(_ text: String) -> String {
        var words: [String] = []
        var piece = ""
        for character in text {
            if piece.utf8.count + String(character).utf8.count > 39 {
                words.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return (words + [piece]).map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
