import Foundation

// Tools for people who work on Dépêche itself: `workbench generate COUNT FOLDER`, `workbench benchmark`,
// `workbench evaluate [--misses]` and `workbench edits COUNT [SEED]`, where a seed makes a trial again.

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
case ("edits", 2...3):
    let numbers = arguments.dropFirst().compactMap { UInt64($0) }
    let seed = numbers.dropFirst().first ?? UInt64.random(in: 0...999_999)
    print("trial \(seed)")
    var trial = try await EditTrial(repository: ".", wireCount: 6, textCount: 10, seed: seed)
    defer { trial.remove() }
    let count = Int(numbers.first ?? 0)
    do {
        try await trial.run(edits: count) { number, edit in print("\(number) \(edit.rawValue)") }
    } catch let failure as EditTrial.Failure {
        print(failure)
        trial.remove()
        exit(1)
    }
    print("\(count) edits: every build is a clean one, byte for byte")
    print("\(trial.sameKeyCount) of \(trial.jobCount) jobs had the key of before, and gave what they gave before")
    print("\(trial.upToDateCount) had nothing to do, \(trial.refusedCount) were refused by both")
default:
    FileHandle.standardError.write(
        Data("usage: workbench generate COUNT FOLDER | benchmark | evaluate [--misses] | edits COUNT [SEED]\n".utf8))
    exit(2)
}
