internal import Articles
internal import Reporting

/// A rule that would find a term.
struct Proposal: Sendable {
  var rule: RuleDraft
  /// Sentences that can be its example, the shortest first; the first that passes is taken.
  var candidates: [String]
  let misses: [String]
}

/// Makes rules of mined terms, with examples from the texts they were found in.
struct ProposalWriter {
  let language: String
  let question: MiningQuestion
  let gold: GoldQuestion

  /// How many code points of a sentence an example shows, at most.
  private static let longest = 160
  private static let mostCandidates = 6

  /// nil where the texts hold no sentence that can be an example.
  func proposal(_ term: MinedTerm) -> Proposal? {
    let hits = term.count.places.compactMap { hit(term, $0) }.sorted { ($0.count, $0) < ($1.count, $1) }
    guard !hits.isEmpty else { return nil }
    var rule = RuleDraft(
      id: "\(language).\(kind).mined.\(Slug.of(term.term))", kind: kind, type: type, polarity: polarity,
      form: form(term), message: message, why: why(term), carried: [])
    if kind == "attribution" { rule.message = "{source}, by \"{cue}\"" }
    return Proposal(rule: rule, candidates: Array(hits.prefix(Self.mostCandidates)), misses: [miss(term)])
  }

  /// Of the rules that are proposed.
  var kind: String {
    switch gold {
    case .attributions, .roles: "attribution"
    case .words, .target, .paragraphs: "evaluation"
    case .scale, .polarity, .order: "signal"
    }
  }

  private var type: String {
    switch gold {
    case .attributions, .roles: "indirect"
    case .words: "loaded"
    case .target, .paragraphs: "appreciation"
    case .scale, .polarity, .order: Slug.of(question.name)
    }
  }

  private var polarity: Double? {
    guard kind == "evaluation" else { return nil }
    return question.name.hasSuffix("negative") ? -0.5 : question.name.hasSuffix("positive") ? 0.5 : nil
  }

  private var message: String { "a word of \(question.name) texts: \"{match}\"" }

  private func why(_ term: MinedTerm) -> String {
    let z = Figures.fixed(term.estimate.z, decimals: 1)
    return
      "say here what the rule is good for. Mined: \(term.count.focus) missed in \(term.count.groups) groups, \(term.count.contrast) "
      + "rightly left, z \(z)"
  }

  private func form(_ term: MinedTerm) -> RuleDraft.Form {
    let words = term.forms.sorted { ($1.count, $0) < ($0.count, $1) }
    if kind == "attribution" { return .pattern(Self.attribution(cue: words.map(Self.pattern).joined(separator: "|"))) }
    if term.forms.contains(where: { $0.contains("#") }) {
      return .pattern(#"\b(?:\#(words.map(Self.pattern).joined(separator: "|")))\b"#)
    }
    return .words(term.forms.sorted())
  }

  private static func pattern(_ term: String) -> String {
    PatternText.escaped(term).replacing("#", with: #"\d[\d,.]*"#)
  }

  /// A speaker in front, what is said behind: a beginning, to be made better with the pack's own defines.
  private static func attribution(cue: String) -> String {
    let name = #"(?-i:\p{Lu})[\w.'-]*(?: (?-i:\p{Lu})[\w.'-]*)*"#
    return
      #"\b(?<source>\#(name)|he|she|they|it|who|(?:the|a|an|his|her|their) \w+) (?<cue>\#(cue))\b (?<content>[^.;\n]+)"#
  }

  /// The sentence of a place, with the term marked, shortened to what stands around it.
  private func hit(_ term: MinedTerm, _ place: TermCounts.Place) -> String? {
    let judged = question.misses[place.text]
    let tokens = judged.text.tokens[place.token..<(place.token + term.words.count)]
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let article = judged.text.article
    let sentence = article.sentences[first.sentence].range
    let end = last.range.upperBound - (article.reading.text(last.range).lowercased().hasSuffix("'s") ? 2 : 0)
    let before = Self.literal(article.reading.text(sentence.lowerBound..<first.range.lowerBound))
    let match = article.reading.text(first.range.lowerBound..<end)
    let after = Self.literal(article.reading.text(end..<max(end, sentence.upperBound)))
    let role = kind == "attribution" ? "cue" : "match"
    let shown = "\(before.suffixFromBlank(Self.longest / 2))[\(role):\(match)]\(after.prefixToBlank(Self.longest / 2))"
    return shown.contains("\n") ? nil : shown
  }

  /// A near miss: a short sentence that was rightly left and has not the phrase, but a word of it; else the term inside
  /// other letters.
  private func miss(_ term: MinedTerm) -> String {
    for judged in question.misses where term.words.count > 1 {
      guard let text = Self.left(judged), !Self.holds(term.forms, judged, text) else { continue }
      let words = judged.text.tokens[text].map(\.word)
      if words.contains(where: { word in term.words.contains { $0 == word } }) { return Self.sentence(judged, text) }
    }
    return RuleDraft.Sample(match: term.term.replacing("#", with: "7")).nearMiss
  }

  /// The tokens of a whole sentence of 5 to 14 words that was rightly left.
  private static func left(_ judged: JudgedText) -> Range<Int>? {
    let tokens = judged.text.tokens
    var start = 0
    while start < tokens.count {
      let end = tokens[start...].firstIndex { $0.sentence != tokens[start].sentence } ?? tokens.count
      if (5...14).contains(end - start), judged.judgements[start..<end].allSatisfy({ $0 == .left }) {
        return start..<end
      }
      start = end
    }
    return nil
  }

  private static func holds(_ forms: [String], _ judged: JudgedText, _ tokens: Range<Int>) -> Bool {
    let text = " " + judged.text.tokens[tokens].map(\.word).joined(separator: " ") + " "
    return forms.contains { text.contains(" \($0) ") }
  }

  private static func sentence(_ judged: JudgedText, _ tokens: Range<Int>) -> String {
    let article = judged.text.article
    return literal(article.reading.text(article.sentences[judged.text.tokens[tokens.lowerBound].sentence].range))
  }

  private static func literal(_ text: String) -> String {
    text.replacing("\n", with: " ").replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}

extension String {
  /// The last so many characters, from the beginning of a word.
  fileprivate func suffixFromBlank(_ length: Int) -> String {
    guard count > length else { return self }
    let end = suffix(length)
    return end.firstIndex(of: " ").map { String(end[end.index(after: $0)...]) } ?? String(end)
  }

  /// The first so many characters, to the end of a word.
  fileprivate func prefixToBlank(_ length: Int) -> String {
    guard count > length else { return self }
    let start = prefix(length)
    return start.lastIndex(of: " ").map { String(start[..<$0]) } ?? String(start)
  }
}
