internal import RuleFiles

/// Which words of the texts are counted as one: inflected forms that all lean the same way.
///
/// *Claim* and *claimed* are one where both stand in what was missed more than elsewhere; *new* and *news* never are.
struct Lemmas: Sendable {
  struct Lemma: Sendable {
    let base: String
    let forms: [String]
    /// `verb`, `noun` or `adjective`.
    let inflect: String
  }

  private var byForm: [String: Lemma] = [:]
  private var byBase: [String: Lemma] = [:]

  init(_ counts: TermCounts, _ inflections: WordForms) {
    let odds = LogOdds(focus: counts.totals.focus, contrast: counts.totals.contrast)
    let leaning = counts.terms.filter { _, count in
      count.focus > 0 && odds.estimate(focus: count.focus, contrast: count.contrast).logOdds > 0
    }
    var lemmas: [(lemma: Lemma, count: Int)] = []
    for base in leaning.keys.sorted() where base.utf8.count > 2 {
      for inflect in WordForms.classes {
        let forms = inflections.forms(of: base, as: inflect).filter { leaning[$0] != nil }
        guard forms.count > 1 else { continue }
        let count = forms.reduce(0) { $0 + (leaning[$1]?.focus ?? 0) }
        lemmas.append((Lemma(base: base, forms: forms, inflect: inflect), count))
      }
    }
    for (lemma, _) in lemmas.sorted(by: { ($1.count, $0.lemma.base) < ($0.count, $1.lemma.base) }) {
      add(lemma)
    }
  }

  /// A form belongs to one lemma, the commonest.
  private mutating func add(_ lemma: Lemma) {
    guard lemma.forms.allSatisfy({ byForm[$0] == nil }) else { return }
    for form in lemma.forms { byForm[form] = lemma }
    byBase[lemma.base] = lemma
  }

  var isEmpty: Bool { byForm.isEmpty }

  /// What a word counts as.
  func lemma(_ word: String) -> String { byForm[word]?.base ?? word }

  subscript(base: String) -> Lemma? { byBase[base] }
}
