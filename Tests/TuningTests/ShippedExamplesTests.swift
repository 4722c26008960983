import RuleFiles
import TestSupport
import Testing
import Tuning

/// The examples of the shipped rules are their tests. Here as written; `slant tune test` runs them under every harmless change.
@Suite struct ShippedExamples {
  @Test func comeOutAsWritten() throws {
    let set = try Shipped.rules()
    let runner = ExampleRunner(set)
    let failures = set.rules.indices.flatMap { runner.failures(of: $0, variants: [.plain]) }
    #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
  }

  @Test func comeOutUnderEachChange() throws {
    let set = try Shipped.rules()
    let runner = ExampleRunner(set)
    // Each rule under one of the changes, so that all rules and all changes are seen.
    let changes = ExampleVariant.allCases.filter { $0 != .plain }
    let failures = set.rules.indices.flatMap { index in
      runner.failures(of: index, variants: [changes[index % changes.count]])
    }
    #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
  }

  @Test func everyRuleHasHitsAndMisses() throws {
    for rule in try Shipped.rules().rules {
      #expect(!rule.hits.isEmpty && !rule.misses.isEmpty, "\(rule.id)")
    }
  }

  @Test func thereAreEnough() throws {
    let rules = try Shipped.rules().rules
    #expect(rules.count >= 250)
    let terms = rules.reduce(0) { sum, rule in
      if case .words(let terms) = rule.form, rule.kind == .evaluation { sum + terms.count } else { sum }
    }
    #expect(terms >= 2000)
  }
}
