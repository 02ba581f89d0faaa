import Foundation

// Tools for people who work on Dépêche itself: `workbench generate COUNT FOLDER`, `workbench benchmark`,
// `workbench evaluate [--misses]` and `workbench edits COUNT`.

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
case ("edits", 2):
    var trial = try EditTrial(repository: ".", wireCount: 12, seed: 1)
    defer { trial.remove() }
    let count = Int(arguments.last ?? "") ?? 0
    try await trial.run(edits: count) { number, edit in print("\(number) \(edit.rawValue)") }
    print("\(count) edits: every build is a clean one, byte for byte")
    print("\(trial.upToDateCount) had nothing to do, \(trial.refusedCount) were refused by both")
default:
    FileHandle.standardError.write(
        Data("usage: workbench generate COUNT FOLDER | benchmark | evaluate [--misses] | edits COUNT\n".utf8))
    exit(2)
}
