internal import Patterns
internal import RuleFiles

/// Examples of one rule that differ in letter case, blanks and marks at most.
struct RepeatedExamples: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    subject.rules.indices.flatMap { index in
      let (rule, written) = (subject.rules[index], subject.sources.rules[index])
      // Letter case may be just what such a rule is about.
      let keepsCase = written.patterns.contains { !$0.ignoresCase || $0.expanded.contains("(?-i") }
      return repeated(rule.hits, written.items("hits"), rule.id, keepsCase: keepsCase)
        + repeated(rule.misses, written.items("misses"), rule.id, keepsCase: keepsCase)
    }
  }

  private func repeated(_ examples: [Example], _ places: [Spot], _ rule: String, keepsCase: Bool) -> [CheckFinding] {
    var first: [Key: Spot] = [:]
    return zip(examples, places).compactMap { example, place in
      let key = Key(example, keepsCase: keepsCase)
      guard let other = first[key] else {
        first[key] = place
        return nil
      }
      return CheckFinding(
        .repeatedExample, rule: rule, at: place, "this example shows nothing that another does not",
        hint: "change a word that the rule is about, or take it out", other: (other, "the same but for case and marks"))
    }
  }

  private struct Key: Hashable {
    let words: [String]
    let expected: String

    init(_ example: Example, keepsCase: Bool) {
      let text = keepsCase ? example.text : LetterFolding.fold(example.text)
      words = text.split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "“" && $0 != "”" && $0 != "?" }.map(
        String.init)
      // One text may be there once for its spans and once for its type.
      expected =
        "\(example.marks.map { "\($0.role) \($0.range)" }) \(example.type ?? "") \(example.polarity.map { "\($0)" } ?? "") "
        + "\(example.voice.map { "\($0)" } ?? "") \(example.tags.sorted { $0.key < $1.key })"
    }
  }
}
