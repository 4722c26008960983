/// What is added to two sums before they are compared with 0: moves the cuts to where the mean F1 of the classes is best.
struct ClassOffsets: Sendable, Equatable {
  let offset: [Double]
  let atZero: Double
  let best: Double

  /// Offsets that gain less are noise.
  private static let leastGain = 0.01
  private static let steps = stride(from: -1.5, through: 2.5, by: 0.1).map { ($0 * 10).rounded() / 10 }

  /// - Parameters:
  ///   - margins: of held-out rows, a list a sum.
  ///   - rows: those that count.
  init(margins: [[Double]], labels: [Int], rows: [Int]) {
    func figure(_ offset: [Double]) -> Double {
      Self.confusion(margins: margins, labels: labels, rows: rows, offset: offset).macroF1
    }
    let plain = figure([0, 0])
    var best = (figure: plain, offset: [0.0, 0.0])
    for positive in Self.steps {
      for negative in Self.steps {
        let value = figure([positive, negative])
        if value > best.figure + 1e-12 { best = (value, [positive, negative]) }
      }
    }
    (atZero, self.best) = (plain, best.figure)
    offset = best.figure - plain >= Self.leastGain ? best.offset : [0, 0]
  }

  static func confusion(margins: [[Double]], labels: [Int], rows: [Int], offset: [Double]) -> Confusion {
    var confusion = Confusion(labels: TargetClass.allCases.map(\.name))
    for row in rows {
      let (praise, blame) = (margins[0][row] + offset[0], margins[1][row] + offset[1])
      confusion.add(gold: labels[row], said: max(praise, blame) <= 0 ? 0 : praise >= blame ? 1 : 2)
    }
    return confusion
  }
}
