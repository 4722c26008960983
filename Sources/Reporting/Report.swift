public import Articles
internal import Matching
public import RuleFiles
public import Scoring

/// An article's stance report with the rules behind it: what every format prints.
public struct Report: Sendable {
  public let stance: StanceReport
  public let rules: RuleSet

  public init(stance: StanceReport, rules: RuleSet) {
    self.stance = stance
    self.rules = rules
  }

  /// The article as it was read.
  public var article: Article { stance.article }

  /// Bytes of the text as it was sent, for bytes of the reading text.
  func originalBytes(_ range: Range<Int>) -> Range<Int> {
    article.originalBytes(range)
  }

  /// Code points of the text as it was sent, for bytes of that text.
  func codePoints(ofBytes range: Range<Int>) -> Range<Int> {
    let start = article.original.codePointOffset(ofByte: range.lowerBound)
    return start..<max(start, article.original.codePointOffset(ofByte: range.upperBound))
  }

  /// The text of a role, its spans joined by an ellipsis; nil where it took no part.
  func text(of role: String, in finding: Finding) -> String? {
    guard let spans = finding.roles[role], !spans.isEmpty else { return nil }
    return spans.map(line).joined(separator: " … ")
  }
}

/// What a report calls a finding, source or target that has no name of its own.
enum ReportID {
  static func finding(_ index: Int) -> String { "f\(index + 1)" }
  static func source(_ index: Int) -> String { "s\(index + 1)" }
}
