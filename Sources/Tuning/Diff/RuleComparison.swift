public import RuleFiles

/// Two rule sets, what was done to their files, and what that does to a corpus: what `slant tune diff` says.
public struct RuleComparison: Sendable {
  public let old: Side
  public let new: Side
  public let files: [RuleFileChange]
  public let corpus: CorpusDiff
  public let options: DiffOptions

  /// A rule set and where it was read.
  public struct Side: Sendable {
    public let name: String
    public let packs: [PackIdentity]

    public init(name: String, packs: [PackIdentity]) {
      (self.name, self.packs) = (name, packs)
    }

    /// `HEAD~1:Rules/en · en 0.1.0 · 3f2a91c0`
    var line: String {
      ([name] + packs.map { "\($0.pack) \($0.version) · \($0.sha256.prefix(8))" }).joined(separator: " · ")
    }
  }

  public init(old: Side, new: Side, files: [RuleFileChange], corpus: CorpusDiff, options: DiffOptions) {
    (self.old, self.new, self.files, self.corpus, self.options) = (old, new, files, corpus, options)
  }

  /// All of it as tables: by rule first.
  public var report: TableReport {
    TableReport(
      command: "diff",
      tables: [
        ruleTable(isForPeople: false), findingTable, scaleTable, sentenceTable, stanceTable, labelTable, fileTable,
        problemTable,
      ],
      notes: ["old: \(old.line)", "new: \(new.line)"] + [summary])
  }

  /// `10 articles, 3 with differences; 412 findings before, 415 after`
  var summary: String {
    let articles = corpus.articles == 1 ? "1 article" : "\(corpus.articles) articles"
    guard !corpus.isEmpty else { return "\(articles): the same findings, scores and stances" }
    let total = corpus.rules.values.reduce(RuleCounts(), +)
    let findings = "\(total.before) findings before, \(total.after) after"
    return "\(articles), \(corpus.changedArticles) with differences; \(findings)"
  }
}
