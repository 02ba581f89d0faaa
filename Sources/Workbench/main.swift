import Foundation

// Tools for people who work on Dépêche itself: `workbench generate COUNT FOLDER`, `workbench benchmark` and
// `workbench evaluate [--misses]`.

let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.count) {
case ("generate", 3):
    try Generation.run(count: Int(arguments.dropFirst().first ?? "") ?? 0, folder: arguments.last ?? "")
case ("benchmark", 1):
    try Benchmark.run(lexicon: "seeds")
case ("evaluate", 1):
    try Evaluation.run(gold: "Tests/Gold", seeds: "seeds", listsMisses: false)
case ("evaluate", 2) where arguments.last == "--misses":
    try Evaluation.run(gold: "Tests/Gold", seeds: "seeds", listsMisses: true)
default:
    FileHandle.standardError.write(
        Data("usage: workbench generate COUNT FOLDER | benchmark | evaluate [--misses]\n".utf8))
    exit(2)
}
