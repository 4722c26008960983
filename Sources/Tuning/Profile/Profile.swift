public import Articles
internal import Matching
internal import RuleFiles

/// Where the time of a run went.
public struct Profile {
  let ruleSet: RuleSet
  let meter: Meter
  let cost: MeterCost
  let isOfExamples: Bool
  var articles = 0
  var bytes = 0
  /// What of the corpus could not be read.
  public internal(set) var failures: [InputError] = []
  /// Seconds of the run that was measured, by a clock of its own.
  public internal(set) var wall = 0.0
  /// Seconds of the same run without a meter.
  public internal(set) var wallWithout = 0.0
  /// Seconds that matching takes without any rule.
  var floor = 0.0
  /// Seconds of matching with one rule alone, floor included.
  var alone: [Int: Double] = [:]

  init(ruleSet: RuleSet, meter: Meter, cost: MeterCost, isOfExamples: Bool) {
    self.ruleSet = ruleSet
    self.meter = meter
    self.cost = cost
    self.isOfExamples = isOfExamples
  }

  /// Seconds of a rule: its searches and its `unless`, without measuring.
  func seconds(ofRule index: Int) -> Double { cost.net(meter.rules[index]) * 1e-9 }

  /// Seconds of what is no rule's own.
  func seconds(of part: Meter.Part) -> Double { cost.net(meter[part]) * 1e-9 }

  /// Seconds of all rows but that of measuring.
  public var sum: Double {
    meter.rules.indices.reduce(0) { $0 + seconds(ofRule: $1) }
      + Meter.Part.allCases.reduce(0) { $0 + seconds(of: $1) }
  }

  /// Seconds that measuring took.
  var measuring: Double {
    let all = meter.rules + Meter.Part.allCases.map { meter[$0] }
    return all.reduce(0) { $0 + $1.nanoseconds - cost.net($1) } * 1e-9
  }

  /// Indices of rules, the slowest first; of equals, in their order.
  func slowest(_ top: Int?) -> [Int] {
    let seconds = meter.rules.indices.map(seconds(ofRule:))
    let order = seconds.indices.sorted { (-seconds[$0], $0) < (-seconds[$1], $1) }
    return top.map { Array(order.prefix($0)) } ?? order
  }
}
