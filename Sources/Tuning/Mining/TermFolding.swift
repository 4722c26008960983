/// Folds terms that say the same into one: a word that hardly stands without its phrase into the phrase, a phrase that
/// says no more than its word into the word.
struct TermFolding {
  private var terms: [String: MinedTerm]
  /// By form, since phrases are made of forms.
  private var byForm: [String: String] = [:]
  private var host: [String: String] = [:]

  /// A word with so large a share of its places inside the phrase is only a part of it.
  private static let share = 0.75
  /// A phrase whose log-odds are not this much higher than its word's says no more.
  private static let gain = 0.4

  init(_ terms: [MinedTerm]) {
    self.terms = Dictionary(terms.map { ($0.term, $0) }) { first, _ in first }
    for term in terms {
      for form in term.forms { byForm[form] = term.term }
    }
    let phrases = terms.filter { $0.words.count > 1 }
    for phrase in phrases.sorted(by: { ($0.words.count, $0.term) < ($1.words.count, $1.term) }) { fold(phrase) }
  }

  /// Those that are left, with what they stand for.
  var folded: [MinedTerm] {
    var left = terms.filter { host[$0.key] == nil }
    for (term, _) in host.sorted(by: { $0.key < $1.key }) { left[root(term)]?.folded.append(term) }
    return Array(left.values)
  }

  private mutating func fold(_ phrase: MinedTerm) {
    for part in parts(of: phrase) {
      guard let word = terms[part], host[part] == nil, host[phrase.term] == nil else { continue }
      if Double(phrase.count.focus) >= Self.share * Double(word.count.focus) {
        host[part] = phrase.term
      } else if phrase.estimate.logOdds < word.estimate.logOdds + Self.gain {
        host[phrase.term] = part
      }
    }
  }

  /// The terms that are words or shorter phrases of it.
  private func parts(of phrase: MinedTerm) -> [String] {
    let words = phrase.words
    var parts: [String] = []
    for length in stride(from: words.count - 1, to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let part = words[start..<(start + length)].joined(separator: " ")
        if let term = byForm[part], term != phrase.term { parts.append(term) }
      }
    }
    return parts
  }

  private func root(_ term: String) -> String {
    var term = term
    while let next = host[term] { term = next }
    return term
  }
}
