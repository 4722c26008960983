internal import RuleFiles

/// What the columns of a scale's matrix stand for: inputs, then words, then an own intercept for each further data set.
struct ScaleColumns: Sendable {
  let inputs: [Scale.Weight]
  let vocabulary: Vocabulary?
  let sets: Int

  var inputRange: Range<Int> { 0..<inputs.count }
  var termRange: Range<Int> { inputs.count..<inputs.count + (vocabulary?.terms.count ?? 0) }
  var freeRange: Range<Int> { termRange.upperBound..<termRange.upperBound + max(0, sets - 1) }

  /// - Parameter least: sentences that an input must not be 0 in.
  init(_ candidates: [Scale.Weight], _ sentences: LabelledSentences, vocabulary: Vocabulary?, sets: Int, least: Int) {
    let kept = Self.occurring(candidates.count, sentences, least: least)
    inputs = kept.map { candidates[$0] }
    (self.vocabulary, self.sets) = (vocabulary, sets)
    place = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
  }

  /// The column of each candidate that was kept.
  private let place: [Int: Int]

  /// The candidates that occur often enough; of those that measure the same everywhere, the first.
  private static func occurring(_ count: Int, _ sentences: LabelledSentences, least: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    var fingerprints = [UInt64](repeating: 0, count: count)
    for (index, sentence) in sentences.sentences.enumerated() {
      for (column, value) in sentence.inputs {
        counts[column] += 1
        var mixed = SplitMix64(seed: UInt64(index) ^ value.bitPattern)
        fingerprints[column] &+= mixed.next()
      }
    }
    var seen: Set<UInt64> = []
    return counts.indices.filter { counts[$0] >= least && seen.insert(fingerprints[$0]).inserted }
  }

  func data(_ sentences: LabelledSentences, isBalanced: Bool) -> FittingData {
    var matrix = DesignMatrix(columnCount: freeRange.upperBound)
    for (sentence, row) in zip(sentences.sentences, sentences.rowOfSentence) {
      let inputs = sentence.inputs.compactMap { input in place[input.column].map { ($0, input.value) } }
      let terms = (vocabulary?.places(in: sentence.words) ?? []).map { (termRange.lowerBound + $0, 1.0) }
      let set = sentences.rows[row].set
      matrix.append(inputs + terms + (set > 0 ? [(freeRange.lowerBound + set - 1, 1.0)] : []))
    }
    let rows = sentences.rowOfSentence.map { sentences.rows[$0] }
    let weights = rows.map { $0.weight / Double($0.sentences.count) }
    let (labels, sets) = (rows.map { $0.isYes ? 1 : 0 }, rows.map(\.set))
    return FittingData(
      matrix: matrix,
      groups: inputRange.map { _ in .standardised } + termRange.map { _ in .word } + freeRange.map { _ in .free },
      labels: labels, classes: 2,
      rowWeights: isBalanced ? FittingData.balanced(weights, labels: labels, sets: sets, classes: 2) : weights,
      rowGroups: rows.map { "\($0.set)/\($0.group)" }, sets: sets)
  }
}
