public import RuleFiles
internal import Scoring

/// Finds out what rule to write next: the words and phrases of texts where rules and people disagree.
public struct Miner: Sendable {
  private let ruleSet: RuleSet
  private let forms: WordForms
  private let options: MiningOptions

  /// - Parameter folders: of the rule set's packs, for the forms of words.
  public init(_ ruleSet: RuleSet, folders: [String], options: MiningOptions) {
    self.ruleSet = ruleSet
    self.options = options
    forms = WordForms(folders: folders)
  }

  /// The tables of a question are named after it: `loaded-misses`, `words-alarm-contexts`.
  /// - Parameters:
  ///   - jobs: how many articles are scored at the same time; the report is the same for any number.
  ///   - width: columns of the terminal, for the contexts.
  ///   - done: called with the number of articles scored since the last call.
  public func report(
    on gold: GoldCollection, jobs: Int, width: Int, done: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> MiningReport {
    let language = ruleSet.language
    let read = await CorpusScorer(ruleSet, jobs: jobs).map(gold.rows.map(\.article), done: done) { report in
      (said: Said(report), text: MiningText(report.article, group: 0, language: language))
    }
    let groups = gold.rows.groupIndices
    var report = MiningReport(tables: MiningTables(options: options, ruleSet: ruleSet, width: width))
    for set in gold.sets {
      let items = set.items.sorted { (groups[$0.row], $0.row) < (groups[$1.row], $1.row) }
      let evidence = items.map { item in
        var text = read[item.row].text
        text.group = groups[item.row]
        return MiningEvidence(label: item.label, said: read[item.row].said, text: text)
      }
      let questions = MiningQuestions(evidence: evidence).questions(set.question)
      if questions.isEmpty { report.passOver(set.question.name) }
      for question in questions { mine(question, set.question, into: &report) }
    }
    return report
  }

  private func mine(_ question: MiningQuestion, _ gold: GoldQuestion, into report: inout MiningReport) {
    let names = options.keepsNames ? nil : NameWords(question.misses.map(\.text))
    for side in options.sides {
      let ranking = TermRanking(
        side: side, leastGroups: options.leastGroups, leastZ: options.leastZ, inflections: forms)
      let terms = ranking.terms(question.texts(side), names: names)
      report.add(question, gold, side, Array(terms.prefix(options.top)))
    }
  }
}

extension [GoldRow] {
  /// Each row's group, numbered in the order of their first rows.
  fileprivate var groupIndices: [Int] {
    var numbers: [String: Int] = [:]
    return map { row in
      let number = numbers[row.group] ?? numbers.count
      numbers[row.group] = number
      return number
    }
  }
}
