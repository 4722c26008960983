public import Articles
public import Matching
public import RuleFiles

/// Measures what scales name, sentence by sentence.
///
/// Linear in the findings: each is looked at once, and only by the inputs that its rule can pass.
public struct InputMeter: Sendable {
  private let inputs: [Scale.Weight]
  private let filters: [Scale.FindingFilter]
  /// The place in `filters` of each input; nil for a surface feature.
  private let filterOfInput: [Int?]
  /// The filters that each rule's findings can pass.
  private let filtersOfRule: [[Int]]

  /// - Parameter inputs: measured as their `of`, `measure` and `transform` say; their weights do not matter here.
  public init(_ inputs: [Scale.Weight], ruleSet: RuleSet) {
    var places: [Scale.FindingFilter: Int] = [:]
    var filters: [Scale.FindingFilter] = []
    self.inputs = inputs
    filterOfInput = inputs.map { input in
      guard case .findings(let filter) = input.of else { return nil }
      if let place = places[filter] { return place }
      places[filter] = filters.count
      filters.append(filter)
      return filters.count - 1
    }
    self.filters = filters
    let tests = filters.map(FindingTest.init)
    filtersOfRule = ruleSet.rules.map { rule in tests.indices.filter { tests[$0].canPass(rule) } }
  }

  /// What the inputs measure in each sentence, in the order of the inputs.
  /// - Parameter findings: all findings of the article.
  public func values(of article: Article, findings: [Finding]) -> [[(measured: Double, transformed: Double)]] {
    var bySentence = [[Int]](repeating: [], count: article.sentences.count)
    for (index, finding) in findings.enumerated() where finding.sentence < bySentence.count {
      bySentence[finding.sentence].append(index)
    }
    return article.sentences.indices.map { sentence in
      values(SentenceSurface(article: article, sentence: sentence), bySentence[sentence].lazy.map { findings[$0] })
    }
  }

  private func values(
    _ surface: SentenceSurface, _ findings: some Sequence<Finding>
  ) -> [(measured: Double, transformed: Double)] {
    var tallies = [FindingTally?](repeating: nil, count: filters.count)
    for finding in findings {
      for place in filtersOfRule[finding.rule] where FindingTest(filter: filters[place]).passes(finding, in: surface) {
        tallies[place, default: FindingTally()].add(finding)
      }
    }
    return inputs.indices.map { index in
      let measured: Double
      switch inputs[index].of {
      case .surface(let feature): measured = surface[feature]
      case .findings:
        let tally = filterOfInput[index].flatMap { tallies[$0] }
        measured = tally?[inputs[index].measure, in: surface] ?? 0
      }
      return (measured, inputs[index].transform.applied(to: measured))
    }
  }
}

extension Array {
  fileprivate subscript<Wrapped>(index: Int, default value: Wrapped) -> Wrapped where Element == Wrapped? {
    get { self[index] ?? value }
    set { self[index] = newValue }
  }
}
