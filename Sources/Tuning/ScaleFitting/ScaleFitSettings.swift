/// How a scale is fitted.
public struct ScaleFitSettings: Sendable {
  /// Ratio of the absolute part: 0 is L2, 1 is L1.
  public var ratio = 0.0
  /// nil: the one that does best on held-out rows.
  public var strength: Double?
  /// Takes the strongest penalty within one standard error of the best.
  public var isCautious = false
  public var folds = 5
  /// Bootstrap samples for the intervals of weights and figures.
  public var refits = 200
  /// Every class counts the same.
  public var isBalanced = false
  /// How many words to learn at most.
  public var terms = 0
  /// Sentences that an input or a word must stand in.
  public var leastCount = 10
  /// How many inputs to choose at most; nil: all.
  public var most: Int?
  public var seed: UInt64 = 1
  /// Rows without a group are put together in blocks of so many, by the number that their ids end with.
  public var blocks: Int?
  /// What the cut is judged by.
  public var figure = CutFigure.macroF1

  public init() {}
}
