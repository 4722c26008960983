internal import Patterns
internal import RuleFiles

/// Words to which two rules of words give opposite polarities.
struct OppositePolarities: RuleCheck {
  private struct Entry {
    let rule: Int
    let term: Int
    let polarity: Double
  }

  func findings(in subject: CheckSubject) -> [CheckFinding] {
    var first: [String: [Entry]] = [:]
    var found: [CheckFinding] = []
    for (index, rule) in subject.rules.enumerated() {
      guard case .words(let terms) = rule.form else { continue }
      for (number, term) in terms.enumerated() {
        let polarity = term.polarity ?? rule.polarity
        guard polarity != 0, let form = term.forms.first else { continue }
        let key = term.matchesCase ? form : LetterFolding.fold(form)
        let entry = Entry(rule: index, term: number, polarity: polarity)
        if let other = first[key]?.first(where: { isOpposite($0, entry, subject) }) {
          finding(form, entry, other, subject).map { found.append($0) }
        }
        first[key, default: []].append(entry)
      }
    }
    return found
  }

  private func isOpposite(_ first: Entry, _ second: Entry, _ subject: CheckSubject) -> Bool {
    let rules = (subject.rules[first.rule], subject.rules[second.rule])
    // Rules with a `where` of their own may mean the word in another place.
    return first.polarity * second.polarity < 0 && rules.0.kind == rules.1.kind
      && rules.0.conditions == rules.1.conditions
  }

  private func finding(_ form: String, _ entry: Entry, _ other: Entry, _ subject: CheckSubject) -> CheckFinding? {
    guard let spot = self.spot(of: entry, subject), let place = self.spot(of: other, subject) else { return nil }
    return CheckFinding(
      .oppositePolarity, rule: subject.rules[entry.rule].id, at: spot,
      "`\(form)` is \(sign(entry)) here and \(sign(other)) in `\(subject.rules[other.rule].id)`",
      hint: "keep the one that is meant, or say by `where` when each is", other: (place, "it is \(sign(other)) here"))
  }

  private func spot(of entry: Entry, _ subject: CheckSubject) -> Spot? {
    let spots = subject.sources.rules[entry.rule].terms
    return entry.term < spots.count ? spots[entry.term] : nil
  }

  private func sign(_ entry: Entry) -> String { entry.polarity > 0 ? "positive" : "negative" }
}
