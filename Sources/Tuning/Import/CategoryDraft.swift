/// The rules of one category.
struct CategoryDraft {
  private let category: ForeignCategory
  private let slug: String
  /// 1 for what speaks well of something, −1 for what speaks ill; nil for neither.
  private let sign: Double?
  private let options: ImportOptions
  private let hasOwnPolarities: Bool
  private let source: String
  private let file: String
  private let format: DictionaryFormat

  init(_ category: ForeignCategory, slug: String, sign: Double?, _ drafting: RuleDrafting) {
    (self.category, self.slug, self.sign) = (category, slug, sign)
    (options, source, file, format) = (drafting.options, drafting.source, drafting.file, drafting.format)
    hasOwnPolarities = category.entries.contains { $0.polarity != nil }
  }

  /// Words that are looked up.
  func lexicon(_ entries: [(entry: ForeignEntry, word: String)]) -> RuleDraft {
    let rows = entries.map { entry, word in
      RuleDraft.LexiconRow(term: word, polarity: entry.polarity, tags: entry.weight.map { "weight=\($0)" })
    }
    var rule = rule("", .lexicon("lexicons/\(slug).tsv", rows))
    rule.carried = entries.map { carried($0.entry, .word($0.word)) }
    return rule
  }

  /// Stems, and what is no word: one pattern for all that count the same.
  func pattern(_ entries: [(entry: ForeignEntry, shape: TermShape)], suffix: String) -> RuleDraft {
    var rule = rule("-stems\(suffix)", .alternatives(entries.map(\.shape)))
    let first = entries[0].entry
    if let own = first.polarity, isEvaluative { rule.polarity = own }
    if let weight = first.weight { rule.tags.append(("weight", weight)) }
    rule.carried = entries.map { carried($0.entry, $0.shape) }
    return rule
  }

  /// An entry that counts in front of a word alone, or never there.
  func before(
    _ entry: ForeignEntry, _ shape: TermShape, _ word: String, isNegated: Bool, _ rules: [RuleDraft]
  ) -> RuleDraft {
    let behind = PatternText.escaped(word) + #"\b"#
    var rule = conditional(entry, "\(shape.pattern)\(isNegated ? "(?! " : "(?= ")\(behind))", rules)
    let after = isNegated ? "" : " \(word)"
    rule.carried = [carried(entry, shape, after: after)]
    return rule
  }

  /// An entry that counts behind a word alone.
  func after(_ entry: ForeignEntry, _ shape: TermShape, _ word: String, _ rules: [RuleDraft]) -> RuleDraft {
    var rule = conditional(entry, #"\b\#(PatternText.escaped(word)) (?<match>\#(shape.pattern))"#, rules)
    rule.carried = [carried(entry, shape, before: "\(word) ")]
    return rule
  }

  /// An entry that counts behind a word of other categories alone, or never there.
  func after(
    _ entry: ForeignEntry, _ shape: TermShape, define: String, sample: String, isNegated: Bool, _ rules: [RuleDraft]
  ) -> RuleDraft {
    let reference = "{{\(define)}} "
    var rule = conditional(
      entry, isNegated ? shape.pattern : "\(reference)(?<match>\(shape.pattern))", rules)
    if isNegated { rule.unless = [reference + shape.pattern] }
    rule.carried = [carried(entry, shape, before: isNegated ? "" : "\(sample) ")]
    return rule
  }

  private func conditional(_ entry: ForeignEntry, _ pattern: String, _ rules: [RuleDraft]) -> RuleDraft {
    let start = "-\(Slug.of(entry.text))"
    var rule = rule(start, .pattern(pattern))
    let taken = Set(rules.map(\.id))
    var number = 2
    while taken.contains(rule.id) {
      rule.id = self.rule("\(start)-\(number)", rule.form).id
      number += 1
    }
    return rule
  }

  private func carried(
    _ entry: ForeignEntry, _ shape: TermShape, before: String = "", after: String = ""
  ) -> RuleDraft.Carried {
    let samples = shape.samples.map { RuleDraft.Sample(before: before, match: $0, after: after) }
    return RuleDraft.Carried(file: file, what: entry.text, line: entry.line, samples: samples)
  }

  /// Evaluations have types of the rule language.
  private var isEvaluative: Bool { kind == "evaluation" || options.kind == "valence" }

  private var kind: String {
    options.kind ?? (sign != nil || hasOwnPolarities ? "evaluation" : "signal")
  }

  private func rule(_ suffix: String, _ form: RuleDraft.Form) -> RuleDraft {
    let path = category.path.joined(separator: " › ")
    return RuleDraft(
      id: "\(options.language).\(kind).\(options.name).\(slug)\(suffix)", kind: kind,
      type: kind == "evaluation" ? options.type : slug,
      polarity: isEvaluative ? sign.map { $0 * options.strength } : nil, form: form,
      message: "\"{match}\" stands in \(path) of \(source)", why: "carried over from the \(format.title) \(source)",
      carried: [])
  }
}
