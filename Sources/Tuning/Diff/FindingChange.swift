internal import Articles
internal import Matching

/// A finding that is not as it was.
public struct FindingChange: Sendable, Equatable {
  public let change: Change
  /// The ids of the rules that found it; nil where it was, or is, not found.
  public let oldRule: String?
  public let newRule: String?
  public let article: String
  /// From 0.
  public let paragraph: Int
  /// Index into `Article.sentences`.
  public let sentence: Int
  /// Where it stood, and where it stands.
  public let before: Excerpt?
  public let after: Excerpt?
  /// What else it says now.
  public let fields: [FieldChange]
  /// What stands, or stood, in its way; nil where its pattern just does not match.
  public let reason: String?
  /// It speaks for or against something, or did.
  public let isValued: Bool

  public enum Change: String, Sendable, CaseIterable {
    case added, gone
    /// The same rule, another span that overlaps.
    case moved
    /// The same rule and span, but something else is said.
    case changed
    /// A finding of the same kind by another rule is in its place.
    case takenOver = "taken over"

    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The rule under which a reader looks for it.
  public var rule: String { newRule ?? oldRule ?? "" }
}

/// A finding's words with those around them.
public struct Excerpt: Sendable, Equatable {
  public let left: String
  public let text: String
  public let right: String
  /// Code points of the article's text as it was sent.
  public let range: Range<Int>

  /// Characters on each side, at most.
  private static let reach = 70

  init(_ range: Range<Int>, in article: Article) {
    let paragraph = article.paragraphIndex(at: range.lowerBound).map { article.paragraphs[$0].range } ?? range
    let start = min(paragraph.lowerBound, range.lowerBound)
    let end = max(paragraph.upperBound, range.upperBound)
    func shown(_ range: Range<Int>) -> String { article.reading.text(range).replacing("\n", with: " ") }
    left = Self.end(of: shown(start..<range.lowerBound))
    text = shown(range)
    right = Self.beginning(of: shown(range.upperBound..<end))
    self.range = article.originalRange(range)
  }

  private static func end(of text: String) -> String {
    guard text.count > reach else { return text }
    let cut = text.suffix(reach)
    return "…" + (cut.firstIndex(of: " ").map { cut[cut.index(after: $0)...] } ?? cut)
  }

  private static func beginning(of text: String) -> String {
    guard text.count > reach else { return text }
    let cut = text.prefix(reach)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
  }
}
