internal import ArgumentParser
internal import Tuning

/// How a fit is made: what holds weights back, folds, refits, words.
struct FitOptions: ParsableArguments {
  @Option(help: "What holds weights back: \(PenaltyName.allCases.map(\.rawValue).joined(separator: ", ")).")
  var penalty: PenaltyName = .l2

  @Option(help: ArgumentHelp("The absolute part of an elastic penalty, from 0 to 1.", valueName: "share"))
  var ratio = 0.5

  @Option(
    help: ArgumentHelp(
      "How strongly weights are held back; auto: what does best on held-out rows; cautious: the strongest within one "
        + "standard error of that.", valueName: "x"))
  var strength = "auto"

  @Option(help: ArgumentHelp("In how many parts the rows are divided, each held out once.", valueName: "n"))
  var folds = 5

  @Option(help: ArgumentHelp("How many samples the intervals come from.", valueName: "n"))
  var bootstrap = 200

  @Option(help: "Whether yes and no count the same: \(ClassWeights.allCases.map(\.rawValue).joined(separator: ", ")).")
  var classWeights: ClassWeights = .none

  @Option(help: ArgumentHelp("How many words to learn beside the inputs, at most.", valueName: "n"))
  var terms = 0

  @Option(help: ArgumentHelp("In how many sentences an input or a word must stand.", valueName: "n"))
  var leastCount = 10

  @Option(
    help: ArgumentHelp(
      "How many inputs to take, at most. (default: 60 with --candidates auto, else all)", valueName: "n"))
  var most: Int?

  @Option(
    help: ArgumentHelp(
      "Put rows that have no group into blocks of so many, by the number in their ids.", valueName: "n"))
  var blocks: Int?

  @Option(help: "What the cut is judged by: \(CutFigure.allCases.map(\.rawValue).joined(separator: ", ")).")
  var cut: CutFigure = .macroF1

  @Option(help: ArgumentHelp("What folds and samples depend on: the same seed, the same file.", valueName: "n"))
  var seed: UInt64 = 1

  func validate() throws {
    if penalty == .elastic, !(0...1).contains(ratio) { throw ValidationError("--ratio takes a number from 0 to 1") }
    if fixedStrength == nil, !["auto", "cautious"].contains(strength) {
      throw ValidationError("--strength takes auto, cautious or a number above 0")
    }
    guard (2...100).contains(folds) else { throw ValidationError("--folds takes a number from 2 to 100") }
    guard (0...100_000).contains(bootstrap) else {
      throw ValidationError("--bootstrap takes a number from 0 to 100000")
    }
    guard terms >= 0 else { throw ValidationError("--terms takes a number from 0") }
    guard leastCount >= 1 else { throw ValidationError("--least-count takes a number from 1") }
    if let most, most < 1 { throw ValidationError("--most takes a number from 1") }
    if let blocks, blocks < 1 { throw ValidationError("--blocks takes a number from 1") }
  }

  private var fixedStrength: Double? {
    Double(strength).flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
  }

  /// - Parameter isProposed: whether the candidates are proposed: then only some are taken.
  func settings(isProposed: Bool) -> ScaleFitSettings {
    var settings = ScaleFitSettings()
    settings.ratio = penalty == .l2 ? 0 : penalty == .l1 ? 1 : ratio
    settings.strength = fixedStrength
    settings.isCautious = strength == "cautious"
    settings.folds = folds
    settings.refits = bootstrap
    settings.isBalanced = classWeights == .balanced
    settings.terms = terms
    settings.leastCount = leastCount
    settings.most = most ?? (isProposed ? 60 : nil)
    settings.seed = seed
    settings.blocks = blocks
    settings.figure = cut
    return settings
  }

  /// As they are typed, those left out that are as they would be.
  var typed: [String] {
    var words: [String] = []
    if penalty != .l2 { words += ["--penalty", penalty.rawValue] }
    if penalty == .elastic, ratio != 0.5 { words += ["--ratio", "\(ratio)"] }
    if strength != "auto" { words += ["--strength", strength] }
    if folds != 5 { words += ["--folds", "\(folds)"] }
    if bootstrap != 200 { words += ["--bootstrap", "\(bootstrap)"] }
    if classWeights != .none { words += ["--class-weights", classWeights.rawValue] }
    if terms != 0 { words += ["--terms", "\(terms)"] }
    if leastCount != 10 { words += ["--least-count", "\(leastCount)"] }
    if let most { words += ["--most", "\(most)"] }
    if let blocks { words += ["--blocks", "\(blocks)"] }
    if cut != .macroF1 { words += ["--cut", cut.rawValue] }
    if seed != 1 { words += ["--seed", "\(seed)"] }
    return words
  }
}

enum PenaltyName: String, CaseIterable, ExpressibleByArgument {
  case l2, l1, elastic
}

enum ClassWeights: String, CaseIterable, ExpressibleByArgument {
  case none, balanced
}
