internal import Foundation
internal import RuleFiles
internal import Scoring

/// A target scale with its fitted weights, and how they were found.
public struct FittedTargetScale: Sendable {
  let before: TargetScale
  let matrix: TargetMatrix
  let model: LogisticModel
  let refits: Refits
  let table: ValenceTable
  let valenceHolds: [String: Double]
  let vocabulary: ValenceVocabulary
  let path: StrengthPath
  let violation: Double
  let offsets: ClassOffsets
  /// Margins of held-out rows, a list a sum.
  let heldOut: [[Double]]
  let labels: [Int]
  let groups: [String]
  let settings: TargetFitSettings
  private(set) var paragraphs: ContextFit?
  private(set) var articles: ContextFit?

  var intercept: TargetSums { TargetSums(model.intercepts) }

  /// In the order of the scale.
  var weights: [TargetScale.Weight] {
    matrix.columns.enumerated().map { column, index in
      let old = before.weights[index]
      return TargetScale.Weight(
        of: old.of, link: old.link, measure: old.measure, transform: old.transform,
        weight: TargetSums(model.weights.map { $0[column] }), holds: holds(column))
    }
  }

  /// Of held-out rows, offsets included.
  var confusion: Confusion {
    ClassOffsets.confusion(
      margins: heldOut, labels: labels, rows: Array(labels.indices), offset: offsets.offset)
  }

  /// The interval of macro-F1 on held-out rows.
  var interval: Interval? {
    guard settings.refits > 0 else { return nil }
    let bootstrap = ClusterBootstrap(groups: groups, samples: settings.refits, seed: settings.seed)
    return bootstrap.interval { drawn in
      var confusion = Confusion(labels: TargetClass.allCases.map(\.name))
      for row in labels.indices where drawn[row] > 0 {
        let (praise, blame) = (heldOut[0][row] + offsets.offset[0], heldOut[1][row] + offsets.offset[1])
        let said = max(praise, blame) <= 0 ? 0 : praise >= blame ? 1 : 2
        confusion.add(gold: labels[row], said: said, times: drawn[row])
      }
      return confusion.macroF1
    }
  }

  private func holds(_ column: Int) -> TargetSums? {
    guard !refits.models.isEmpty else { return nil }
    let shares = (0..<2).map { output in
      refits.stability(output: output, column: column, weight: model.weights[output][column])
    }
    return TargetSums(
      positive: (shares[0] * 100).rounded() / 100, negative: (shares[1] * 100).rounded() / 100)
  }

  /// Fits what the rest of an article says, to the labels of its paragraphs and of itself.
  mutating func addContext(_ rows: [LabelledTarget], settings: TargetFitSettings) {
    let sums = rows.map { row in
      row.sentences.sentences.map { (paragraph: $0.paragraph, sums: self.sums(of: $0)) }
    }
    var own: (inputs: [[Double]], labels: [Int], groups: [String]) = ([], [], [])
    var whole = own
    for (row, sentences) in zip(rows, sums) where row.isInContext {
      let tone = row.sentences.tone
      if let label = row.label {
        let mean = Self.mean(sentences.map(\.sums))
        whole.inputs.append([mean.positive, mean.negative, tone.positive, tone.negative])
        whole.labels.append(label.rawValue)
        whole.groups.append(row.group)
      }
      for (index, label) in row.paragraphs.enumerated() {
        let inside = sentences.filter { $0.paragraph == index }.map(\.sums)
        guard let label, !inside.isEmpty else { continue }
        let mean = Self.mean(inside)
        let others = Self.mean(sentences.filter { $0.paragraph != index }.map(\.sums))
        own.inputs.append([mean.positive, mean.negative, others.positive, others.negative])
        own.labels.append(label.rawValue)
        own.groups.append(row.group)
      }
    }
    paragraphs = ContextFit(
      inputs: [.ownPositive, .ownNegative, .othersPositive, .othersNegative], rows: own.inputs, labels: own.labels,
      groups: own.groups, folds: settings.folds, seed: settings.seed)
    articles = ContextFit(
      inputs: [.ownPositive, .ownNegative, .tonePositive, .toneNegative], rows: whole.inputs, labels: whole.labels,
      groups: whole.groups, folds: settings.folds, seed: settings.seed)
  }

  /// A sentence's sums as the written scale has them.
  private func sums(of sentence: TargetSentence) -> TargetSums {
    let values = matrix.values(sentence, table)
    return zip(weights, values).reduce(intercept) { $0 + $1.0.weight * $1.1 }
  }

  private static func mean(_ sums: [TargetSums]) -> TargetSums {
    sums.reduce(.zero, +) * (1 / Double(max(1, sums.count)))
  }
}

/// −ln must stay finite.
func logarithm(_ probability: Double) -> Double { log(max(probability, 1e-300)) }
