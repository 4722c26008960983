internal import RuleFiles
internal import Scoring

/// The inputs of a target scale over gold rows: a row has the mean over its sentences.
struct TargetMatrix: Sendable {
  let scale: TargetScale
  /// The weights that are fitted: the others' inputs stand in too few rows.
  let columns: [Int]
  private let links: [Int: Int]

  init(_ scale: TargetScale, rows: [LabelledTarget], least: Int) {
    self.scale = scale
    let places = scale.valenceLinks
    var links: [Int: Int] = [:]
    for (index, weight) in scale.weights.enumerated() {
      if case .valences = weight.of { links[index] = places.firstIndex(of: weight.link) }
    }
    self.links = links
    var counts = [Int](repeating: 0, count: scale.weights.count)
    for row in rows {
      for index in counts.indices where row.sentences.sentences.contains(where: { $0.values[index] != 0 }) {
        counts[index] += 1
      }
    }
    // Valences are learnt: before, nothing counts.
    columns = counts.indices.filter { counts[$0] >= least || links[$0] != nil }
  }

  /// The values of a sentence with a table of valences.
  func values(_ sentence: TargetSentence, _ table: ValenceTable) -> [Double] {
    columns.map { index in
      links[index].map { table.value(scale.weights[index], link: $0, in: sentence) } ?? sentence.values[index]
    }
  }

  func row(_ row: LabelledTarget, _ table: ValenceTable) -> [Double] {
    let sentences = row.sentences.sentences
    var sums = [Double](repeating: 0, count: columns.count)
    for sentence in sentences {
      for (index, value) in values(sentence, table).enumerated() { sums[index] += value / Double(sentences.count) }
    }
    return sums
  }

  /// - Parameter table: that of each row.
  func matrix(_ rows: [LabelledTarget], _ table: (Int) -> ValenceTable) -> DesignMatrix {
    var matrix = DesignMatrix(columnCount: columns.count)
    for (index, row) in rows.enumerated() {
      matrix.append(self.row(row, table(index)).enumerated().map { (column: $0.offset, value: $0.element) })
    }
    return matrix
  }
}
