internal import Articles
internal import RuleFiles

/// Gold rows as a fit sees them: sentences, each with its row's label.
///
/// A row of several sentences counts once: each of its sentences has its share of the weight, and the row scores what its
/// highest sentence scores.
struct LabelledSentences: Sendable {
  struct Row: Sendable {
    let isYes: Bool
    /// The data set: index of its file.
    let set: Int
    let weight: Double
    let group: String
    let topic: String
    /// Its sentences, as indices into `sentences`.
    var sentences: Range<Int>
  }

  let rows: [Row]
  let sentences: [ReadSentence]
  /// The row of each sentence.
  let rowOfSentence: [Int]

  /// - Parameter read: the sentences of each row; rows without any are left out.
  init(_ gold: [(row: GoldRow, isYes: Bool, set: Int, weight: Double)], read: [[ReadSentence]], blocks: Int?) {
    var rows: [Row] = []
    var sentences: [ReadSentence] = []
    var rowOfSentence: [Int] = []
    for (place, (entry, own)) in zip(gold, read).enumerated() where !own.isEmpty {
      let group = Self.group(of: entry.row, place: place, blocks: blocks)
      let range = sentences.count..<sentences.count + own.count
      rowOfSentence += Array(repeating: rows.count, count: own.count)
      sentences += own
      rows.append(
        Row(
          isYes: entry.isYes, set: entry.set, weight: entry.weight, group: group,
          topic: entry.row.text("topic") ?? group, sentences: range))
    }
    (self.rows, self.sentences, self.rowOfSentence) = (rows, sentences, rowOfSentence)
  }

  /// The row's own group; where it is alone, its block.
  private static func group(of row: GoldRow, place: Int, blocks: Int?) -> String {
    guard let blocks, row.group == row.id else { return row.group }
    let digits = row.id.reversed().prefix { ("0"..."9").contains($0) }.prefix(12)
    return "block \((Int(String(digits.reversed())) ?? place) / blocks)"
  }

  /// What each row scores, where each sentence scores so much.
  func highest(_ scores: [Double]) -> [Double] {
    rows.map { row in row.sentences.reduce(-.infinity) { max($0, scores[$1]) } }
  }

  /// The rows of a data set.
  func rows(of set: Int) -> [Int] {
    rows.indices.filter { rows[$0].set == set }
  }
}
