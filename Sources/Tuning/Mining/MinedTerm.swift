/// A word or phrase that stands where something went wrong, more than elsewhere.
struct MinedTerm: Sendable {
  /// As it is listed: the word or phrase, of inflected words the base form.
  let term: String
  /// The forms that were counted together, the term itself among them where it stands in the texts.
  let forms: [String]
  /// What the forms are forms of; nil where there is one form.
  let inflect: String?
  /// How often it stands among the missed (the alarms), and in what they are held against.
  let count: TermCounts.Count
  let estimate: LogOdds.Estimate
  /// Words and phrases that say the same: parts of it, or longer phrases with it.
  var folded: [String] = []

  /// How many of its places are in error, of those held against one another.
  var share: Double { Double(count.focus) / Double(max(1, count.focus + count.contrast)) }

  var words: [Substring] { term.split(separator: " ") }
}
