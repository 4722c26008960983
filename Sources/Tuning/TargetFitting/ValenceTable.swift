internal import RuleFiles
internal import Scoring

/// A word's learnt valence: what it speaks for wherever it stands; the scale's weights say how much by its link.
struct ValenceTable: Sendable {
  let valences: [String: Double]

  /// The value of a valence's weight in a sentence.
  func value(_ weight: TargetScale.Weight, link: Int, in sentence: TargetSentence) -> Double {
    guard case .valences(let sign) = weight.of else { return 0 }
    let sum = sentence.words.reduce(0.0) { sum, word in
      guard word.links[link] > 0, !word.isName, let valence = valences[word.text], sign.admits(valence) else {
        return sum
      }
      return sum + valence * word.links[link]
    }
    return weight.transform.applied(to: sum)
  }
}

/// Words that a table of valences may hold: no names, no words of one topic, none that are rare.
struct ValenceVocabulary: Sendable {
  /// In the order of the alphabet.
  let words: [String]
  /// In how many rows each stands.
  let counts: [Int]
  let places: [String: Int]

  /// A word of which one group has such a share of the rows belongs to that group's topic.
  private static let largestShareOfAGroup = 1.0 / 3

  init(_ rows: [LabelledTarget], least: Int) {
    var inGroups: [String: [String: Int]] = [:]
    var capitals = CapitalUse()
    for row in rows {
      let words = row.sentences.sentences.flatMap(\.words)
      for word in words { capitals.add(word.text, isCapital: word.hasCapital) }
      for text in Set(words.lazy.filter { !$0.isName }.map(\.text)) {
        inGroups[text, default: [:]][row.group, default: 0] += 1
      }
    }
    let kept = inGroups.filter { text, groups in
      let count = groups.values.reduce(0, +)
      return count >= least && Double(groups.values.max() ?? 0) < Double(count) * Self.largestShareOfAGroup
        && (capitals.share(of: text) ?? 1) < 0.5 && text.utf8.count > 1
        && text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x27 || $0 == 0x2D }
    }
    words = kept.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    counts = words.map { kept[$0]?.values.reduce(0, +) ?? 0 }
    places = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
  }
}

/// Learns valences from the rows that praise or blame: an L2 logistic regression of which, on how near each word stands.
struct ValenceFit: Sendable {
  let vocabulary: ValenceVocabulary
  private let fit: LogisticFit
  private let rowWeights: [Double]

  /// Chosen by cross-validation; see `PenaltyGroup.word` for its unit.
  private static let penalty = Penalty(strength: 90)

  init(_ rows: [LabelledTarget], vocabulary: ValenceVocabulary) {
    self.vocabulary = vocabulary
    var matrix = DesignMatrix(columnCount: vocabulary.words.count)
    for row in rows {
      var nearness: [Int: Double] = [:]
      for word in row.sentences.sentences.flatMap(\.words) where !word.isName {
        if let place = vocabulary.places[word.text] { nearness[place, default: 0] += word.links[0] }
      }
      matrix.append(nearness.sorted { $0.key < $1.key }.map { (column: $0.key, value: $0.value) })
    }
    rowWeights = rows.map { $0.label == .neutral || $0.label == nil ? 0 : 1 }
    fit = LogisticFit(
      matrix: matrix, groups: vocabulary.words.map { _ in .word }, labels: rows.map { $0.label == .positive ? 1 : 0 },
      rowWeights: rowWeights)
  }

  /// The parameters of the fit on rows with these weights; rows that are neutral never count.
  func parameters(_ weights: [Double], from start: [Double]? = nil) -> [Double] {
    fit.parameters(Self.penalty, rowWeights: zip(weights, rowWeights).map(*), from: start, tolerance: 1e-6)
  }

  func table(_ parameters: [Double], keeping isKept: (Int) -> Bool = { _ in true }) -> ValenceTable {
    let weights = fit.model(parameters).weights[0]
    let kept = vocabulary.words.indices.filter(isKept)
    return ValenceTable(
      valences: Dictionary(uniqueKeysWithValues: kept.map { (vocabulary.words[$0], TargetFit.rounded(weights[$0])) }))
  }
}
