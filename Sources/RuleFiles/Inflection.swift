/// Finds all forms of a word: the irregular ones of the pack's table, else the regular English ones.
struct Inflection {
  /// Of the pack; regular forms exist for English only.
  let language: String
  let irregular: IrregularForms

  /// The word itself, then its other forms. Of a phrase one word inflects: a verb's first (*call for*), a noun's last
  /// (*asylum seeker*) or the one before a preposition (*act of war*).
  func forms(of text: String, as wordClass: WordClass) -> [String]? {
    if let known = irregular.forms(of: text, as: wordClass) { return [text] + known }
    guard language == "en" || language.hasPrefix("en-") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    guard let index = inflecting(words, wordClass) else { return [text] }
    var phrases: [String] = []
    for form in wordForms(words[index], wordClass) {
      var phrase = words
      phrase[index] = form
      let joined = phrase.joined(separator: " ")
      if !phrases.contains(joined) { phrases.append(joined) }
    }
    return phrases
  }

  /// The forms of a list's word, with an error in the log where they cannot be known.
  func forms(of word: Word, as wordClass: WordClass?, log: ErrorLog) -> [String] {
    guard let wordClass else { return [word.text] }
    if let forms = forms(of: word.text, as: wordClass) { return forms }
    log.add(
      .cannotInflect, at: word.spot, "no forms of `\(word.text)` are known: regular forms exist for English only",
      hint: "write the forms out, or put them into the file that `inflection` in `pack.yaml` names")
    return [word.text]
  }

  private static let prepositions: Set<String> = [
    "of", "in", "on", "at", "to", "for", "from", "by", "with", "without", "against", "about", "over", "under", "up",
    "off",
  ]

  private func inflecting(_ words: [String], _ wordClass: WordClass) -> Int? {
    switch wordClass {
    case .verb: return 0
    case .adjective: return words.count == 1 ? 0 : nil
    case .noun:
      let preposition = words.firstIndex { Self.prepositions.contains($0) }
      return preposition.map { max(0, $0 - 1) } ?? words.count - 1
    }
  }

  /// The forms of one word; of one with hyphens the last part inflects.
  private func wordForms(_ word: String, _ wordClass: WordClass) -> [String] {
    if let known = irregular.forms(of: word, as: wordClass) { return [word] + known }
    if let hyphen = word.lastIndex(of: "-"), word[hyphen...].count > 1 {
      let start = word[...hyphen]
      return wordForms(String(word[word.index(after: hyphen)...]), wordClass).map { start + $0 }
    }
    // A form that is no base form, such as `said`, has no forms of its own.
    if irregular.isForm(word, of: wordClass) { return [word] }
    return [word] + EnglishForms.forms(of: word, as: wordClass)
  }
}
