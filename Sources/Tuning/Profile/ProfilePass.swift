internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles
internal import Scoring

/// One run of what `slant score` runs, article by article, with or without a meter.
///
/// Two of them can take turns: what else the machine does then slows both down alike.
final class ProfilePass {
  let ruleSet: RuleSet
  /// Seconds spent here, by a clock of its own.
  private(set) var seconds = 0.0
  private let meter: Meter?
  private let engine: PlainEngine
  private let scorer: Scorer
  private let next: () -> Input?

  private static let printer = ReportPrinter(format: .jsonl)

  /// Reads the rule files, which is a part of the run.
  init(folders: [String], corpus: ProfileCorpus, meter: Meter? = nil) throws(RuleFileErrors) {
    let start = ContinuousClock.now
    meter?.resume()
    let set = try meter.measure(.part(.loading)) { () throws(RuleFileErrors) in try PackReader.read(folders: folders) }
    engine = meter.measure(.part(.loading)) { PlainEngine(set, meter: meter) }
    scorer = Scorer(set)
    next = corpus.reader(set)
    self.meter = meter
    ruleSet = set
    meter?.settle()
    seconds = (ContinuousClock.now - start).seconds
  }

  /// Reads, matches, scores and prints the next article, and gives it back; nil at the end.
  func step() -> Input? {
    let start = ContinuousClock.now
    meter?.resume()
    defer {
      meter?.settle()
      seconds += (ContinuousClock.now - start).seconds
    }
    guard let input = meter.measure(.part(.reading), next) else { return nil }
    if case .article(let article) = input {
      let matches = engine.matches(in: article)
      let report = meter.measure(.part(.scoring)) { scorer.report(of: article, matches: matches) }
      // What is printed goes nowhere.
      _ = meter.measure(.part(.printing)) { Self.printer.bytes(of: Report(stance: report, rules: ruleSet)) }
    }
    return input
  }
}

extension Duration {
  /// As a fraction.
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
