internal import Annotation
internal import Foundation
internal import Rendering
internal import Wire

/// A line of `annotate --lines`.
struct LineRequest {
    /// As given: text stays text and a number a number.
    let id: JSONValue
    let text: String
    let date: PublicationDate?
    let direction: Direction

    /// What keeps a line from being a request.
    enum Refusal: Error {
        case noObject, noText
        case malformedID, malformedDate, unknownDirection(String)
    }

    init(_ line: String) throws(Refusal) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
            throw .noObject
        }
        guard let text = object["text"] as? String else { throw .noText }
        self.text = text
        id = try Self.id(object["id"])
        date = try Self.date(object["date"])
        direction = try Self.direction(object["direction"])
    }

    private static func id(_ value: Any?) throws(Refusal) -> JSONValue {
        switch value {
        case nil, is NSNull: return .null
        case let text as String: return .text(text)
        case let number as Int: return .number(number)
        default: throw .malformedID
        }
    }

    /// Null, an absent date and an empty one are the same: the text has no reference date.
    private static func date(_ value: Any?) throws(Refusal) -> PublicationDate? {
        if value == nil || value is NSNull { return nil }
        guard let text = value as? String else { throw .malformedDate }
        if text.isEmpty { return nil }
        guard let date = PublicationDate(text) else { throw .malformedDate }
        return date
    }

    private static func direction(_ value: Any?) throws(Refusal) -> Direction {
        if value == nil || value is NSNull { return .automatic }
        guard let text = value as? String, let direction = Direction(rawValue: text) else {
            throw .unknownDirection(value.map { "\($0)" } ?? "")
        }
        return direction
    }
}
