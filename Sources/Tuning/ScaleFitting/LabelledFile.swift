/// A file of gold rows as the user names it: `FILE`, `FILE=WEIGHT`, `FILE:FIELD:YES`, `FILE=WEIGHT:FIELD:YES/NO`.
public struct LabelledFile: Sendable, Equatable {
  public let path: String
  /// What each row counts.
  public let weight: Double
  public let label: LabelTest

  /// nil where the weight is no number above 0, or a field is named without its values.
  /// - Parameter label: for a file that names no field of its own.
  public init?(_ argument: String, label: LabelTest) {
    var parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    var own = label
    if parts.count >= 3 {
      let values = parts.removeLast()
      let field = parts.removeLast()
      guard let test = LabelTest(field: field, values: values) else { return nil }
      own = test
    } else if parts.count == 2 {
      return nil
    }
    let file = parts.joined(separator: ":")
    let halves = file.split(separator: "=", omittingEmptySubsequences: false)
    var weight = 1.0
    if halves.count > 1, let last = halves.last {
      guard let number = Double(last), number.isFinite, number > 0 else { return nil }
      weight = number
    }
    path = halves.count > 1 ? halves.dropLast().joined(separator: "=") : file
    (self.weight, self.label) = (weight, own)
    if path.isEmpty { return nil }
  }
}

/// Which rows are yes, and which no.
public struct LabelTest: Sendable, Equatable {
  public let field: String
  public let yes: [String]
  /// nil: everything that is not yes.
  public let no: [String]?

  /// - Parameter values: `YES`, or `YES/NO`; several values with commas between.
  public init?(field: String, values: String) {
    let sides = values.split(separator: "/", omittingEmptySubsequences: false)
    let lists = sides.map { $0.split(separator: ",").map(String.init) }
    guard !field.isEmpty, (1...2).contains(lists.count), lists.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.field = field
    yes = lists[0]
    no = lists.count > 1 ? lists[1] : nil
  }

  /// nil for a row that is left out: it has no such field, or a value that is neither.
  func isYes(_ row: GoldRow) -> Bool? {
    guard let value = row.text(field) else { return nil }
    if yes.contains(value) { return true }
    guard let no else { return false }
    return no.contains(value) ? false : nil
  }
}
