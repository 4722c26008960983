/// How a column is measured before its weight is held back.
public enum PenaltyGroup: Sendable, Equatable {
  /// In its own standard deviations, so that all features are held back alike. A deviation below 0.25 counts as 0.25:
  /// otherwise a feature of a handful of rows would get a wild weight.
  case standardised
  /// As it is, times 3: a learnt word is held back 9 times less than a feature of one deviation.
  case word
  /// Not held back: the own intercept of a data set.
  case free
}
