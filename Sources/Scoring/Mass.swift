/// A sum of contributions in thousandths, so that the contributions a report prints add up to its masses exactly.
struct Mass: Equatable {
  private(set) var thousandths = 0

  var value: Double { Double(thousandths) / 1000 }

  /// The contribution as it is printed and added: rounded to a thousandth.
  static func rounded(_ value: Double) -> Double {
    (value * 1000).rounded() / 1000
  }

  mutating func add(_ contribution: Double) {
    thousandths += Int((contribution * 1000).rounded())
  }
}

/// Positive and negative mass, and how many findings made them.
struct Masses {
  private(set) var positive = Mass()
  private(set) var negative = Mass()
  private(set) var evidence = 0

  /// - Parameters:
  ///   - contribution: at least 0.
  ///   - polarity: its sign says which mass it goes to; 0 goes to none.
  mutating func add(_ contribution: Double, polarity: Double) {
    guard polarity != 0, contribution > 0 else { return }
    if polarity > 0 { positive.add(contribution) } else { negative.add(contribution) }
    evidence += 1
  }
}
