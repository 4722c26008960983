internal import ArgumentParser
internal import RuleFiles
internal import Tuning

/// `slant tune test`: runs the hits and misses of every rule.
struct TuneTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs the examples of rule files, each also behind an emoji, with CRLF and under other harmless changes.",
    discussion: "Exit status: 0 all came out as the files say; 1 some did not; 2 wrong arguments or rule files.")

  @OptionGroup var rules: RulesOption

  func run() throws {
    let ruleSet = try rules.ruleSet()
    let runner = ExampleRunner(ruleSet)
    var failed = 0
    for (index, rule) in ruleSet.rules.enumerated() {
      let failures = runner.failures(of: index)
      for failure in failures { print(failure) }
      failed += failures.isEmpty ? 0 : 1
      if rule.hits.isEmpty || rule.misses.isEmpty { print("\(rule.place): \(rule.id): needs a hit and a miss") }
    }
    let examples = ruleSet.rules.reduce(0) { $0 + $1.hits.count + $1.misses.count }
    print("\(ruleSet.rules.count) rules, \(examples) examples, \(failed) \(failed == 1 ? "rule" : "rules") failed")
    if failed > 0 { throw ExitStatus.incomplete }
  }
}
