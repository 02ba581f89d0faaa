import Foundation

/// Writes many wires into a folder, to measure a build with.
enum Generation {
    static func run(count: Int, folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for number in 0..<count {
            var generator = WireGenerator(number: number)
            let name = String(format: "%05d.txt", number)
            try Data(generator.text(number: number).utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
    }
}
