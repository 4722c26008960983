import Articles
import Foundation
import RuleFiles
import TestSupport
import Testing
import Tuning

/// What of a text's findings is not as it was, for two packs of a few rules.
@Suite struct FindingDiffs {
  private func diff(_ old: String, _ new: String, _ text: String, options: DiffOptions = DiffOptions()) async throws
    -> CorpusDiff
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    let inputs = Inputs(paths: [file.path])
    var items: [InputItem] = []
    while let item = inputs.nextItem() { items.append(item) }
    let differ = CorpusDiffer(
      old: try rules("rules:\n" + old), new: try rules("rules:\n" + new), options: options, jobs: 1)
    let (diff, failures) = await differ.diff(items)
    #expect(failures.isEmpty)
    return diff
  }

  /// `change rule [text] → [text] field…`
  private func shown(_ change: FindingChange) -> String {
    let texts = [change.before, change.after].compactMap { $0.map { "[\($0.text)]" } }
    let places = texts.count == 2 && change.before == change.after ? [texts[0]] : texts
    let ids = [change.oldRule, change.newRule].compactMap { $0 }
    let rule = ids.first == ids.last ? change.rule : ids.joined(separator: " → ")
    let fields = change.fields.map { "\($0.field) \($0.before)→\($0.after)" }
    let reason = change.reason.map { "(\($0))" }
    return ([change.change.rawValue, rule, places.joined(separator: " → ")] + fields + [reason].compactMap { $0 })
      .joined(separator: " ")
  }

  private static let plan = "  - {id: t.a, kind: signal, pattern: 'good plan', \(rest)}\n"

  @Test(arguments: [
    ("", "  - {id: t.a, kind: signal, words: [plan], \(rest)}\n", "added t.a [plan] (the rule is new)"),
    ("  - {id: t.a, kind: signal, words: [plan], \(rest)}\n", "", "gone t.a [plan] (the rule was taken out)"),
    (plan, "  - {id: t.a, kind: signal, pattern: 'bad plan', \(rest)}\n", "gone t.a [good plan]"),
    (
      plan, "  - {id: t.a, kind: signal, pattern: 'good plan', unless: ['a good plan'], \(rest)}\n",
      "gone t.a [good plan] (its `unless` number 1 covers it)"
    ),
    (
      "  - {id: t.a, kind: signal, pattern: 'good plan', unless: ['a good plan'], \(rest)}\n", plan,
      "added t.a [good plan] (before: its `unless` number 1 covers it)"
    ),
    (plan, "  - {id: t.a, kind: signal, pattern: 'plan', \(rest)}\n", "moved t.a [good plan] → [plan]"),
    (plan, "  - {id: t.b, kind: signal, pattern: 'good plan', \(rest)}\n", "taken over t.a → t.b [good plan]"),
    (
      plan, "  - {id: t.b, kind: other, pattern: 'good plan', \(rest)}\n",
      "gone t.a [good plan] (the rule was taken out)"
    ),
    (
      plan, "  - {id: t.a, kind: signal, type: x, tags: {k: v}, pattern: 'good (?<what>plan)', \(rest)}\n",
      "changed t.a [good plan] type →x what →plan tag k →v"
    ),
  ])
  func sayWhatBecameOfEach(old: String, new: String, expected: String) async throws {
    let diff = try await diff(
      "  - {id: t.other, kind: other, words: [tomorrow], \(rest)}\n" + old,
      "  - {id: t.other, kind: other, words: [tomorrow], \(rest)}\n" + new, "It is a good plan for tomorrow.")
    #expect(diff.changes.first.map(shown) == expected)
    #expect(!diff.isEmpty)
    #expect(diff.rules["t.other"] == RuleCounts(before: 1, after: 1))
  }

  private static let good =
    "  - {id: t.good, kind: evaluation, type: judgement, polarity: 0.5, words: [good], \(rest)}\n"
  private static let not =
    "  - {id: t.not, kind: modifier, effect: flip, reach: {words: 3, direction: after}, words: [not], \(rest)}\n"
  private static let said =
    "  - {id: t.said, kind: attribution, type: indirect, "
    + "pattern: '(?<source>Ana) (?<cue>said) (?<content>[^.]+)', \(rest)}\n"

  @Test(arguments: [
    (good, good + not, "changed t.good [good] polarity +0.50→−0.50 modifiers →t.not flip 1.0"),
    (good, good + said, "changed t.good [good] voice author→Ana"),
    (
      good, good.replacing("polarity: 0.5", with: "polarity: 0.8"), "changed t.good [good] polarity +0.50→+0.80"
    ),
  ])
  func sayWhatElseIsSaidNow(old: String, new: String, expected: String) async throws {
    let diff = try await diff(old, new, "Ana said it was not good.")
    #expect(diff.changes.map(shown).contains(expected), "\(diff.changes.map(shown))")
  }

  @Test func sayThatAnotherTargetIsMeant() async throws {
    let text = "Ana Ruiz met Tom Berg. Tom Berg and Ana Ruiz talked. Ana Ruiz was good to Tom Berg."
    let role = Self.good.replacing("words: [good]", with: "pattern: 'good to (?<target>Tom Berg)'")
    let diff = try await diff(Self.good, role, text)
    #expect(
      diff.changes.map(shown) == [
        "moved t.good [good] → [good to Tom Berg] toward Ana Ruiz +→Tom Berg + target →Tom Berg"
      ])
  }

  @Test func nameWhoHasThePlace() async throws {
    let long = "  - {id: t.long, kind: evaluation, type: loaded, pattern: 'not good', priority: 1, \(rest)}\n"
    let diff = try await diff(Self.good, Self.good + long, "It was not good. Too good.")
    #expect(
      diff.changes.map(shown) == [
        "taken over t.good → t.long [good] → [not good] type judgement→loaded polarity +0.50→"
      ])
    let shield = "  - {id: t.shield, kind: shield, pattern: 'good Friday', suppresses: [evaluation], \(rest)}\n"
    let other = try await self.diff(Self.good, Self.good + shield, "On Good Friday.")
    #expect(other.changes.map(shown) == ["gone t.good [Good] (suppressed by t.shield)"])
  }

  @Test func countEachSideOnce() async throws {
    let renamed = Self.plan.replacing("t.a", with: "t.b")
    let diff = try await diff(Self.plan, renamed, "A good plan. A good plan.")
    #expect(diff.rules["t.a"] == RuleCounts(before: 2, lost: 2))
    #expect(diff.rules["t.b"] == RuleCounts(after: 2, won: 2))
  }

  @Test func sayNothingWhereNothingDiffers() async throws {
    let diff = try await diff(Self.good + Self.not, Self.not + Self.good, "It was not good.")
    #expect(diff.isEmpty)
    #expect(diff.changes.isEmpty)
  }

  @Test func showEachRuleInTurn() async throws {
    let two = "  - {id: t.a, kind: x, words: [red], \(rest)}\n  - {id: t.b, kind: x, words: [blue], \(rest)}\n"
    let text = "red red red red blue."
    let none = "  - {id: t.c, kind: x, words: [green], \(rest)}\n"
    let some = try await diff(none, two, text, options: DiffOptions(show: 2))
    #expect(some.changes.map(\.rule) == ["t.a", "t.b"])
    let all = try await diff(none, two, text)
    #expect(all.changes.count == 5)
    let one = try await diff(none, two, text, options: DiffOptions(rule: "t.b*"))
    #expect(one.changes.map(\.rule) == ["t.b"])
  }
}
