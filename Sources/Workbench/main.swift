import Foundation

// Tools for people who work on Dépêche itself: `workbench generate COUNT FOLDER` and `workbench benchmark [LEXICON]`.

let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.count) {
case ("generate", 3):
    try Generation.run(count: Int(arguments.dropFirst().first ?? "") ?? 0, folder: arguments.last ?? "")
case ("benchmark", 1):
    try Benchmark.run(lexicon: "seeds")
default:
    FileHandle.standardError.write(Data("usage: workbench generate COUNT FOLDER | benchmark\n".utf8))
    exit(2)
}
