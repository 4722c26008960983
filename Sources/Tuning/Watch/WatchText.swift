internal import Reporting
internal import RuleFiles

/// A round as a terminal shows it: the state in one line, then what there is to see, then what it took.
public struct WatchText {
  private let round: WatchRound
  private let corpus: WatchCorpus
  private let width: Int

  private static let mostFailures = 20

  public init(_ round: WatchRound, of session: WatchSession, width: Int) {
    self.round = round
    corpus = session.corpus
    self.width = width
  }

  public var text: String {
    let parts = [state + "\n", problems, failures] + difference + [times + "\n"]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// `✓ 425 rules · claims/money.yaml changed · 3 rules tested · +2 −1 findings`
  private var state: String {
    var facts: [String] = []
    if let errors = round.errors {
      facts.append("✗ \(count(errors.errors.count, "error")), the last good rules are kept")
    } else {
      facts.append("\(round.isGood ? "✓" : "✗") \(count(round.rules, "rule"))")
    }
    if !round.changedFiles.isEmpty { facts.append(changedFiles) }
    if round.errors == nil {
      facts.append(tested)
      facts.append(found)
    }
    return Clipped.text(PlainText.safe(facts.joined(separator: " · ")), to: width)
  }

  private var changedFiles: String {
    let names = round.changedFiles.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return names.count > 2 ? "\(names.count) files changed" : names.joined(separator: ", ") + " changed"
  }

  private var tested: String {
    guard !round.tested.isEmpty else { return round.comparison == nil ? "not tested yet" : "no rule to test" }
    let how = round.isThorough ? "" : " as written"
    let failed = Set(round.failures.map(\.rule)).count
    return "\(count(round.tested.count, "rule")) tested\(how), " + (failed == 0 ? "all pass" : "\(failed) failed")
  }

  private var found: String {
    guard let comparison = round.comparison else { return "watching \(corpus.shown)" }
    guard !comparison.corpus.isEmpty else { return "nothing else is found" }
    let sum = comparison.corpus.rules.values.reduce(RuleCounts(), +)
    let parts = [
      ("+", sum.added), ("−", sum.gone), ("↔", sum.moved), ("~", sum.changed), ("⇒", sum.won),
    ].filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    return parts.isEmpty ? "the scores differ" : parts.joined(separator: " ") + " findings"
  }

  private var problems: String {
    round.errors.map(\.description) ?? ""
  }

  private var failures: String {
    guard !round.failures.isEmpty else { return "" }
    let shown = round.failures.prefix(Self.mostFailures).map { $0.description + "\n" }.joined()
    let more = round.failures.count - Self.mostFailures
    return shown + (more > 0 ? "… and \(more) more\n" : "")
  }

  private var difference: [String] {
    guard let comparison = round.comparison, !comparison.files.isEmpty || !comparison.corpus.isEmpty else { return [] }
    let text = DiffText(comparison, width: width)
    return [text.files] + text.body
  }

  /// `read 0.05 s · examples 0.01 s · corpus 0.09 s · together 0.15 s`
  private var times: String {
    let parts = (round.times + [(step: "together", time: round.total)]).map { "\($0.step) \(seconds($0.time))" }
    return Clipped.text(parts.joined(separator: " · "), to: width)
  }

  private func seconds(_ time: Duration) -> String {
    Figures.fixed(time / .seconds(1), decimals: 2) + " s"
  }

  private func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
