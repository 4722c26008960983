public import Articles

/// An article with what people said of it.
public struct GoldRow: Sendable {
  /// The record's own id, else `file:line`.
  public let id: String
  public let article: Article
  /// The record as it was read: labels are taken from its fields.
  public let record: JSONValue
  /// Rows of one group (an article, an event, an editorial) are never divided between folds, and drawn together by a bootstrap.
  public let group: String
  public let file: String
  /// From 1.
  public let line: Int

  public init(id: String, article: Article, record: JSONValue, group: String, file: String, line: Int) {
    self.id = id
    self.article = article
    self.record = record
    self.group = group
    self.file = file
    self.line = line
  }

  /// A field of the record as text: a string as it is, `true` and `false`, a number's digits; nil where it has none.
  public func text(_ field: String) -> String? {
    switch record[field] {
    case .string(let text): text
    case .bool(let value): value ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: nil
    }
  }
}
