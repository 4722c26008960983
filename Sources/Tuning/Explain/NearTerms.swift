internal import RuleFiles

/// Terms that nearly stand in a text: with other capitals, only begun, or as part of another word.
struct NearTerms {
  private let byFirst: [String: [Form]]
  private let byStem: [String: [Form]]

  init(_ terms: [Term]) {
    byFirst = Self.forms(of: terms) { $0.lowercased() }
    byStem = Self.forms(of: terms, by: Self.stem)
  }

  /// In the order of the text.
  func hints(in text: String) -> [String] {
    let words = Self.words(of: text)
    return words.indices.compactMap { index in
      capitals(words, at: index, byFirst) ?? phrase(words, at: index, byFirst) ?? kin(words[index], byStem)
    }
  }

  /// A form that stands in the text.
  func standing(in text: String) -> String? {
    let words = Self.words(of: text)
    for index in words.indices {
      let form = byFirst[words[index].lowercased()]?.first { form in
        let count = form.words.count
        guard begins(words[index...], form.words) == count else { return false }
        return !form.matchesCase || words[index..<index + count].elementsEqual(form.words)
      }
      if let form { return form.text }
    }
    return nil
  }

  private struct Form {
    let text: String
    let words: [String]
    let matchesCase: Bool
  }

  private static func forms(of terms: [Term], by key: (String) -> String) -> [String: [Form]] {
    var forms: [String: [Form]] = [:]
    for term in terms {
      for text in term.forms {
        let words = words(of: text)
        guard let first = words.first else { continue }
        forms[key(first), default: []].append(Form(text: text, words: words, matchesCase: term.matchesCase))
      }
    }
    return forms
  }

  private func capitals(_ words: [String], at index: Int, _ forms: [String: [Form]]) -> String? {
    let form = forms[words[index].lowercased()]?.first { form in
      form.matchesCase && begins(words[index...], form.words) == form.words.count
    }
    return form.map { "“\(words[index..<index + $0.words.count].joined(separator: " "))” is not written `\($0.text)`" }
  }

  private func phrase(_ words: [String], at index: Int, _ forms: [String: [Form]]) -> String? {
    let begun = (forms[words[index].lowercased()] ?? []).filter { $0.words.count > 1 }.map {
      (form: $0, count: begins(words[index...], $0.words))
    }.filter { $0.count < $0.form.words.count }
    guard let best = begun.max(by: { $0.count < $1.count }) else { return nil }
    let next = index + best.count
    let stood = next < words.count ? "“\(words[next])”" : "the end"
    return "`\(best.form.text)` is begun by “\(words[index..<next].joined(separator: " "))”, then stood \(stood)"
  }

  /// Words that begin alike: `recklessly` where the list has `reckless`.
  private func kin(_ word: String, _ forms: [String: [Form]]) -> String? {
    guard word.count >= 5 else { return nil }
    let lower = word.lowercased()
    let form = (forms[Self.stem(word)] ?? []).first { form in
      let other = form.text.lowercased()
      return form.words.count == 1 && other != lower && other.count >= 5
        && (lower.hasPrefix(other.dropLast()) || other.hasPrefix(lower.dropLast()))
        && abs(other.count - lower.count) <= 4
    }
    return form.map { "“\(word)” is no form of `\($0.text)`" }
  }

  private func begins(_ words: ArraySlice<String>, _ form: [String]) -> Int {
    zip(words, form).prefix { $0.lowercased() == $1.lowercased() }.count
  }

  private static func stem(_ word: String) -> String { String(word.lowercased().prefix(4)) }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }.map(String.init)
  }
}
