import Foundation
import Testing

/// `slant tune fit` on sentences that were made up: blame and shares are yes.
@Suite struct TuneFitTests {
  private static let scale = """
    # What this file is for stays.
    slant: 1
    scale: heat
    title: how hot it is
    intercept: 0
    weights:
      - {of: {kind: evaluation, polarity: negative}, transform: log1p, weight: -0.3}
      - {of: {kind: claim}, measure: present, weight: 0.1}
      - {of: {surface: words}, transform: log1p, weight: 0}

    """

  /// Every third sentence blames; of these most are yes. Sentences go in articles of three.
  private static let gold = (0..<240).map { number -> String in
    let blames = number % 3 == 0
    let yes = (number * 7919 % 100) < (blames ? 85 : 15)
    let text = blames ? "It was a reckless plan for the town" : "The plan of the town rose by \(number % 5)%"
    let words = yes && number % 4 > 0 ? ", frankly, they say" : ", of course, it seems"
    let label = yes ? "yes" : "no"
    return "{\"text\": \"\(text)\(words).\", \"article\": \"a\(number / 3)\", \"label\": \"\(label)\"}"
  }.joined(separator: "\n")

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("heat.yaml", Self.scale)
    try folder.write("gold.jsonl", Self.gold)
    return folder
  }

  private func fit(_ folder: TemporaryFolder, _ arguments: [String]) throws -> SlantBinary.Run {
    try SlantBinary.run(
      [
        "tune", "fit", folder.file("heat.yaml"), "--rules", SlantBinary.pack, "--gold", folder.file("gold.jsonl"),
        "--bootstrap", "20", "--date", "2026-03-02",
      ] + arguments)
  }

  @Test func theFileLoadsAndSaysHowItWasFound() throws {
    let folder = try folder()
    let run = try fit(folder, ["--on", "made-up sentences"])
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text("heat.yaml")
    #expect(text.hasPrefix("# What this file is for stays.\nslant: 1\nscale: heat\n"))
    for part in ["on: 'made-up sentences'", "date: 2026-03-02", "rows: 240", "groups: 80", "strength", "AP 0."] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.contains("command: 'slant tune fit "))
    #expect(text.contains("{of: {kind: evaluation, polarity: negative}, transform: log1p, weight: "))
    #expect(run.output.contains("turned"))
    // What was written is a scale file: it can be fitted again.
    #expect(try fit(folder, ["--dry-run"]).status == 0)
  }

  @Test(arguments: [["--jobs", "1"], ["--jobs", "3"]])
  func theSameBytesTwice(_ jobs: [String]) throws {
    let folder = try folder()
    let options = ["--candidates", "auto", "--most", "6", "--terms", "20", "--least-count", "5", "--output"]
    let first = try fit(folder, options + [folder.file("one.yaml")])
    #expect(first.status == 0, "\(first.errors)")
    let second = try fit(folder, options + [folder.file("two.yaml")] + jobs)
    #expect(try folder.text("one.yaml").replacing("one-terms", with: "two-terms") == folder.text("two.yaml"))
    #expect(try folder.text("one-terms.tsv") == folder.text("two-terms.tsv"))
    #expect(try folder.text("one-terms.tsv").contains("frankly\t"))
    #expect(first.output.replacing("one", with: "two") == second.output)
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try folder()
    let run = try fit(folder, ["--dry-run", "--penalty", "l1", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"schema\": \"slant/tune/fit/1\""))
    #expect(try folder.text("heat.yaml") == Self.scale)
    #expect(folder.names == ["gold.jsonl", "heat.yaml"])
  }

  @Test(arguments: [
    ["--penalty", "elastic", "--ratio", "0.3"], ["--class-weights", "balanced"], ["--strength", "cautious"],
    ["--strength", "12", "--folds", "3", "--seed", "9"], ["--cut", "f1", "--blocks", "20"],
  ])
  func everyOptionIsInTheCommandOfTheFile(_ options: [String]) throws {
    let folder = try folder()
    let run = try fit(folder, options)
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text("heat.yaml")
    for index in stride(from: 0, to: options.count, by: 2) {
      #expect(text.contains(" \(options[index]) \(options[index + 1])"))
    }
  }

  @Test func linesThatAreNoRowsAreNamed() throws {
    let folder = try folder()
    try folder.write("gold.jsonl", "{\"label\": \"yes\"}\n" + Self.gold)
    let run = try fit(folder, ["--dry-run"])
    #expect(run.status == 1)
    #expect(run.errors.contains("gold.jsonl:1"))
  }

  @Test(arguments: [
    (["--field", "colour"], "no row has a field \"colour\""), (["--positive", "maybe"], "no row is yes"),
    (["--least-count", "1000"], "lower --least-count"), (["--strength", "weak"], "--strength takes"),
    (["--gold", "x=y:z"], "--gold takes"), (["--date", "today"], "--date takes"),
  ])
  func whatCannotBeFittedIsRefused(_ options: [String], _ message: String) throws {
    let folder = try folder()
    let run = try fit(folder, options)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try folder.text("heat.yaml") == Self.scale)
  }

  @Test func aScaleThatIsNotThereIsNamed() throws {
    let folder = try folder()
    let run = try SlantBinary.run(
      ["tune", "fit", "heet", "--rules", SlantBinary.pack, "--gold", folder.file("gold.jsonl")])
    #expect(run.status == 2)
    #expect(run.errors.contains("no scale \"heet\""))
  }
}
