internal import RuleFiles
internal import Scoring

/// Fits the context of a target scale: what a paragraph's own sums and the others' say, against labels of paragraphs and of
/// whole articles.
struct ContextFit: Sendable {
  let layer: TargetContext.Layer
  /// Of held-out rows, offsets included.
  let heldOut: Confusion
  let rows: Int

  private static let penalty = Penalty(strength: 1)

  /// nil where there are too few rows of any class.
  init?(inputs: [TargetContext.Input], rows: [[Double]], labels: [Int], groups: [String], folds: Int, seed: UInt64) {
    guard TargetClass.allCases.allSatisfy({ label in labels.count { $0 == label.rawValue } >= folds }) else {
      return nil
    }
    var matrix = DesignMatrix(columnCount: inputs.count)
    for row in rows { matrix.append(row.enumerated().map { (column: $0.offset, value: $0.element) }) }
    let ones = [Double](repeating: 1, count: rows.count)
    let fit = LogisticFit(
      matrix: matrix, groups: inputs.map { _ in .standardised }, labels: labels, classes: 3, rowWeights: ones)
    let division = Folds(groups: groups, count: folds, seed: seed)
    var margins = [[Double]](repeating: ones, count: 2)
    for fold in 0..<division.count {
      let held = fit.margins(fit.parameters(Self.penalty, rowWeights: division.without(fold, of: ones)))
      for row in labels.indices where division.ofRow[row] == fold {
        for output in 0..<2 { margins[output][row] = held[output][row] }
      }
    }
    let all = Array(labels.indices)
    let offsets = ClassOffsets(margins: margins, labels: labels, rows: all)
    let model = fit.model(fit.parameters(Self.penalty))
    layer = TargetContext.Layer(
      intercept: TargetSums(model.intercepts), offset: TargetSums(offsets.offset),
      weights: inputs.enumerated().map { index, input in
        TargetContext.Weight(of: input, weight: TargetSums(model.weights.map { $0[index] }))
      })
    heldOut = ClassOffsets.confusion(margins: margins, labels: labels, rows: all, offset: offsets.offset)
    self.rows = rows.count
  }
}

extension TargetSums {
  /// Of a model's two outputs, rounded as the file shows them.
  init(_ outputs: [Double]) {
    self.init(positive: TargetFit.rounded(outputs[0]), negative: TargetFit.rounded(outputs[1]))
  }
}
