/// What a change of rules does to a corpus.
public struct CorpusDiff: Sendable {
  public private(set) var articles = 0
  /// Articles in which any finding, score or stance is not as it was.
  public private(set) var changedArticles = 0
  public private(set) var sentences = 0
  /// By rule id, of all rules that found anything.
  public private(set) var rules: [String: RuleCounts] = [:]
  /// Some of the findings that are not as they were, of each rule in turn, in the order of the corpus.
  public private(set) var changes: [FindingChange] = []
  /// By the scale's name.
  public private(set) var scales: [String: ScaleChange] = [:]
  /// The sentences whose scores changed most.
  public private(set) var sentenceChanges: [SentenceChange] = []
  public private(set) var stances: [StanceLevel: StanceChange] = [:]
  /// The stances with another label whose polarity changed most.
  public private(set) var labelChanges: [LabelChange] = []
  /// By rule id: how often it gave up before, and now.
  public private(set) var problems: [String: (before: Int, after: Int)] = [:]

  /// Nothing in the corpus is found, scored or left undecided otherwise than before.
  public var isEmpty: Bool { changedArticles == 0 }

  /// The whole of several articles, in their order.
  init(_ parts: [ArticleDiff], options: DiffOptions) {
    for part in parts {
      articles += 1
      changedArticles += part.isEmpty ? 0 : 1
      sentences += part.sentences
      rules.merge(part.findings.counts, uniquingKeysWith: +)
      for (scale, change) in part.scales.scales { scales[scale, default: ScaleChange()].add(change) }
      for (level, change) in part.stances.levels { stances[level, default: StanceChange()].add(change) }
      problems.merge(part.problems) { ($0.before + $1.before, $0.after + $1.after) }
    }
    changes = options.chosen(parts.flatMap(\.changes), counts: rules)
    sentenceChanges = SentenceChange.largest(parts.flatMap(\.scales.sentences), most: options.show)
    labelChanges = LabelChange.largest(parts.flatMap(\.stances.labels), most: options.show)
  }
}
