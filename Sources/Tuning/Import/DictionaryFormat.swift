/// The kinds of files that are read.
public enum DictionaryFormat: String, Sendable, CaseIterable {
  /// LIWC 2007 and 2015: categories between two lines of `%`, then a word a line with the numbers of its categories.
  case liwc
  /// LIWC-22: a table with commas, a word a row, a category a column.
  case dicx
  /// VADER: a word, its mean from −4 to 4, the deviation and the ratings, between tabs.
  case vader
  /// AFINN: a word and a whole number from −5 to 5, between tabs.
  case afinn
  /// A YAML map of categories, nested or not, with lists of words.
  case quanteda
  /// WordStat: categories indented by tabs, words with `(1)` behind them.
  case wordstat
  /// Lexicoder 3: `+category`, then a word a line; Lexicoder 2 and Yoshikoder: XML with `cnode` and `pnode`.
  case lexicoder
  /// A Vale rule of the kinds `existence` and `substitution`.
  case vale

  /// For people.
  public var title: String {
    switch self {
    case .liwc: "LIWC dictionary"
    case .dicx: "LIWC-22 dictionary"
    case .vader: "VADER lexicon"
    case .afinn: "AFINN word list"
    case .quanteda: "quanteda dictionary"
    case .wordstat: "WordStat dictionary"
    case .lexicoder: "Lexicoder dictionary"
    case .vale: "Vale rule"
    }
  }

  /// What a file is, by its content and then by its name; nil where neither says so.
  init?(of text: ForeignText) {
    let lines = text.lines.filter { !$0.text.trimmed.isEmpty }
    guard let first = lines.first else { return nil }
    if let known = Self.byFirstLine(first.text.trimmed, lines) ?? Self.byRows(lines) ?? Self.byYAML(lines, text) {
      self = known
    } else if let known = Self.byName(text.path) {
      self = known
    } else {
      return nil
    }
  }

  private static func byFirstLine(_ first: String, _ lines: [ForeignText.Line]) -> DictionaryFormat? {
    if first == "%" { return .liwc }
    if first.hasPrefix("<") { return lines.contains { $0.text.contains("<cnode") } ? .lexicoder : nil }
    if first.hasPrefix("+"), lines.count > 1 { return .lexicoder }
    let head = first.lowercased()
    if head.hasPrefix("dicterm,") || head.hasPrefix("entry,") || head.hasPrefix("\"dicterm\",") { return .dicx }
    return nil
  }

  private static func byRows(_ lines: [ForeignText.Line]) -> DictionaryFormat? {
    let rows = lines.prefix(50).map { $0.text.split(separator: "\t", omittingEmptySubsequences: false) }
    let isValence = { (row: [Substring]) in row.count > 1 && Double(String(row[1]).trimmed) != nil }
    if 2 * rows.count(where: isValence) > rows.count {
      return rows.contains { $0.count == 4 && $0[3].contains("[") } ? .vader : .afinn
    }
    let isWeighted = lines.contains { WordStatReader.weight(of: $0.text) != nil }
    return isWeighted && lines.contains { $0.text.hasPrefix("\t") || $0.text.contains("\t") } ? .wordstat : nil
  }

  private static func byYAML(_ lines: [ForeignText.Line], _ text: ForeignText) -> DictionaryFormat? {
    if lines.contains(where: { $0.text.hasPrefix("extends:") }) { return .vale }
    let isYAML = text.path.hasSuffix(".yml") || text.path.hasSuffix(".yaml")
    return isYAML && lines.contains { $0.text.contains(":") } ? .quanteda : nil
  }

  private static func byName(_ path: String) -> DictionaryFormat? {
    let name = path.lowercased()
    let ends = { (suffixes: [String]) in suffixes.contains { name.hasSuffix($0) } }
    if ends([".dicx"]) { return .dicx }
    if ends([".dic"]) { return .liwc }
    if ends([".cat", ".nfo"]) { return .wordstat }
    if ends([".lc3", ".lcd", ".ykd"]) { return .lexicoder }
    return nil
  }
}
