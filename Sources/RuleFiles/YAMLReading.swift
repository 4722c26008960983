internal import Yams

/// Takes a YAML file apart. Of YAML, rule files use maps, lists and scalars: no anchors, no tags, one document.
final class YAMLReading {
  private let source: SourceText
  private let log: ErrorLog
  private var isSupported = true

  init(source: SourceText, log: ErrorLog) {
    (self.source, self.log) = (source, log)
  }

  /// The file's root, or nil with an error in the log.
  func read() -> YAMLValue? {
    do {
      let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        log.add(.notAMap, at: source.spot(line: 1, column: 1), "the file is empty", hint: "begin with `slant: 1`")
        return nil
      }
      // Nodes hold their anchors weakly; the parser holds them.
      let root = withExtendedLifetime(parser) { value(node) }
      return isSupported ? root : nil
    } catch let error as YamlError {
      report(error)
    } catch {
      log.add(.invalidYAML, at: source.spot(line: 1, column: 1), "not valid YAML")
    }
    log.isIncomplete = true
    return nil
  }

  private func value(_ node: Node) -> YAMLValue? {
    let mark = (line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    if node.anchor != nil || hasTag(node) {
      refuse(node, at: source.spot(line: mark.line, column: mark.column))
      return nil
    }
    guard let content = content(of: node) else { return nil }
    return YAMLValue(content: content, source: source, line: mark.line, column: mark.column)
  }

  /// A file with such parts is not read on: what is missing from it would be reported too.
  private func refuse(_ node: Node, at spot: Spot) {
    if node.anchor != nil {
      log.add(
        .unsupportedYAML, at: spot, "anchors and aliases have no place in rule files", hint: "use a list or a define")
    } else {
      log.add(.unsupportedYAML, at: spot, "tags have no place in rule files", hint: "quote a word that begins with `!`")
    }
    isSupported = false
    log.isIncomplete = true
  }

  private func hasTag(_ node: Node) -> Bool {
    switch node {
    case .scalar(let scalar): !["", Tag.Name.str.rawValue].contains(scalar.tag.description)
    case .sequence(let sequence): sequence.tag.description != ""
    case .mapping(let mapping): mapping.tag.description != ""
    case .alias: false
    }
  }

  private func content(of node: Node) -> YAMLValue.Content? {
    switch node {
    case .scalar(let scalar): return .scalar(scalar.string, style(scalar.style))
    case .sequence(let sequence): return .list(sequence.compactMap(value))
    case .mapping(let mapping):
      return .map(
        mapping.compactMap { entry in
          guard let key = value(entry.key), let value = value(entry.value) else { return nil }
          return YAMLEntry(key: key, value: value)
        })
    case .alias: return nil
    }
  }

  private func style(_ style: Node.Scalar.Style) -> YAMLValue.Style {
    switch style {
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal, .folded: .block
    case .any, .plain: .plain
    }
  }

  private func report(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let first = context.map { context in
        (spot: source.spot(line: context.mark.line, column: context.mark.column), label: context.text)
      }
      let spot = source.spot(line: mark.line, column: mark.column)
      let other = first.flatMap { $0.spot.place == spot.place ? nil : $0 }
      log.add(.invalidYAML, at: spot, "not valid YAML: \(problem)", hint: hint(problem), other: other)
    case .duplicatedKeysInMapping(let keys, let context):
      reportDuplicate(keys.first ?? "", first: context.mark)
    default:
      log.add(.invalidYAML, at: source.spot(line: 1, column: 1), "not valid YAML")
    }
  }

  private func reportDuplicate(_ key: String, first: Mark) {
    let length = key.unicodeScalars.count
    let here = source.spot(line: first.line, column: first.column, length: length)
    let indent = String(repeating: " ", count: first.column - 1)
    var number = first.line + 1
    while let line = source.line(number) {
      if line.hasPrefix("\(indent)\(key):") {
        let second = source.spot(line: number, column: first.column, length: length)
        log.add(.duplicateKey, at: second, "`\(key)` stands twice in this map", other: (here, "it stands here first"))
        return
      }
      number += 1
    }
    log.add(.duplicateKey, at: here, "`\(key)` stands twice in this map")
  }

  private func hint(_ problem: String) -> String? {
    if problem.contains("cannot start any token") {
      return "indent with blanks, not tabs; put a value that begins with a mark in single quotes"
    }
    if problem.contains("mapping values are not allowed") { return "put a value that holds `: ` in single quotes" }
    if problem.contains("',' or") {
      return "a `,`, `]` or `}` is missing, or a word that holds a mark needs single quotes"
    }
    if problem.contains("unexpected end of stream") {
      return "a quotation mark is not closed; `''` is one `'` in single quotes"
    }
    if problem.contains("block end") || problem.contains("expected key") {
      return "look at the indentation, and at `'` inside single quotes, which is written `''`"
    }
    if problem.contains("another document") { return "one document a file: take out `---`" }
    return nil
  }
}
