internal import Matching
internal import Patterns
internal import RuleFiles

/// Misses that do not come near to a match: they hold none of the words that a match needs, so they show nothing.
struct FarMisses: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    subject.rules.indices.flatMap { index -> [CheckFinding] in
      let rule = subject.rules[index]
      guard let needed = NeededWords(subject.patterns[index], rule) else { return [] }
      let places = subject.sources.rules[index].items("misses")
      let far = zip(rule.misses, places).filter { !needed.comeNear($0.0.text) }.map(\.1)
      if far.count == rule.misses.count, let place = subject.sources.rules[index].key("misses") {
        return [
          CheckFinding(
            .noNearMiss, rule: rule.id, at: place, "no miss holds a word that the rule looks for",
            hint: "add a text with such words in which the rule must find nothing")
        ]
      }
      return far.map { place in
        CheckFinding(
          .farMiss, rule: rule.id, at: place, "this miss holds no word that the rule looks for, and shows nothing",
          hint: "write one that the rule nearly finds: its words in another sense or order")
      }
    }
  }
}

/// The words of which a match needs one.
private struct NeededWords {
  /// In their stems.
  private let stems: Set<String>
  /// What a match of a pattern must contain, as it is.
  private let literals: Set<String>

  /// nil where a match needs nothing that is known.
  init?(_ patterns: [ParsedPattern], _ rule: Rule) {
    let needed: [String]
    if case .words(let terms) = rule.form {
      needed = terms.flatMap(\.forms)
      literals = []
    } else {
      needed = patterns.filter { [.pattern, .find, .of].contains($0.text.field) }.flatMap { pattern in
        RequiredText(of: pattern.expanded).factors.flatMap(\.self)
      }
      literals = Set(needed)
    }
    if needed.isEmpty { return nil }
    stems = Set(needed.flatMap(Self.stems))
  }

  /// It holds a word that is needed, another form of one, or a part of one.
  func comeNear(_ text: String) -> Bool {
    let folded = LetterFolding.fold(text)
    return !stems.isDisjoint(with: Self.stems(text)) || literals.contains { folded.contains($0) }
      || stems.contains { $0.count == Self.longestStem && folded.contains($0) }
  }

  private static let longestStem = 4

  private static func stems(_ text: String) -> [String] {
    LetterFolding.fold(text).split { !$0.isLetter && !$0.isNumber }.map { String($0.prefix(longestStem)) }
  }
}
