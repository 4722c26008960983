internal import RuleFiles

/// Words that stand twice in a list, or that are a form of another word that inflects.
struct DuplicateWords: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    let lists = subject.sources.names.filter { !$0.words.isEmpty }.flatMap { list in
      findings(list.words.map { (forms: $0.forms, spot: $0.spot) }, rule: nil)
    }
    let rules = subject.rules.indices.flatMap { index -> [CheckFinding] in
      // A list's words are looked at where the list stands, a lexicon's by the loader.
      guard case .words(let terms) = subject.rules[index].form, !subject.sources.rules[index].items("words").isEmpty
      else {
        return []
      }
      let spots = subject.sources.rules[index].terms
      return findings(zip(terms, spots).map { (forms: $0.forms, spot: $1) }, rule: subject.rules[index].id)
    }
    return lists + rules
  }

  private func findings(_ words: [(forms: [String], spot: Spot)], rule: String?) -> [CheckFinding] {
    // A word in lower case matches in any case.
    var own: [String: Spot] = [:]
    let small = Set(words.compactMap(\.forms.first).filter { $0 == $0.lowercased() })
    var found: [CheckFinding] = []
    for word in words {
      guard let text = word.forms.first else { continue }
      let key = small.contains(text.lowercased()) ? text.lowercased() : text
      if let first = own[key] {
        found.append(
          CheckFinding(
            .duplicateWord, rule: rule, at: word.spot, "`\(text)` stands twice in this list", hint: "take one out",
            other: (first, "it stands here first")))
      } else {
        own[key] = word.spot
      }
    }
    return found + inflected(words, rule: rule)
  }

  /// Other words may be forms and bring more of their own: `found`, of `find` and for `founded`.
  private func isRegular(_ form: String, of base: String) -> Bool {
    form.hasPrefix(base.dropLast()) && (form.hasSuffix("ed") || form.hasSuffix("ing"))
  }

  /// Words that are forms of others.
  private func inflected(_ words: [(forms: [String], spot: Spot)], rule: String?) -> [CheckFinding] {
    var bases: [String: (base: String, spot: Spot)] = [:]
    for word in words {
      guard let base = word.forms.first else { continue }
      for form in word.forms.dropFirst() where bases[form] == nil { bases[form] = (base, word.spot) }
    }
    return words.compactMap { word in
      guard let text = word.forms.first, let (base, spot) = bases[text], base != text,
        word.forms.count == 1 || isRegular(text, of: base)
      else { return nil }
      return CheckFinding(
        .duplicateWord, rule: rule, at: word.spot, "`\(text)` is a form of `\(base)`, which this list inflects",
        hint: "take it out", other: (spot, "all its forms count"))
    }
  }
}
