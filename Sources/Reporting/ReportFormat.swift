/// What a report can be printed as.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people, on a terminal.
  case text
  /// One indented JSON document an article.
  case json
  /// One JSON document a line.
  case jsonl
  case markdown
}
