internal import Patterns

/// Looks through rules for the patterns that their readers will need, so that they can be compiled together.
struct PatternsAhead {
  let names: NameTable
  let log: ErrorLog
  private(set) var requests: [PatternStore.Request] = []

  init(names: NameTable, log: ErrorLog) {
    self.names = names
    self.log = log
  }

  mutating func look(through rule: YAMLValue) {
    let options: Pattern.Options = rule["case"]?.text == "exact" ? [] : .ignoreCase
    let places = [
      ("pattern", rule["pattern"]), ("find", rule["near"]?["find"]), ("of", rule["near"]?["of"]),
      ("stop", rule["reach"]?["stop"]),
    ]
    for case (let field, let value?) in places { add(value, field, options) }
    if case .list(let items)? = rule["unless"]?.content {
      for item in items where item.text != nil { add(item, "unless", options) }
    }
  }

  private mutating func add(_ value: YAMLValue, _ field: String, _ options: Pattern.Options) {
    guard let written = WrittenPattern(value) else {
      let hint = "write patterns in single quotes"
      log.add(.wrongType, at: value.spot, "`\(field)` must be a pattern, not \(value.description)", hint: hint)
      return
    }
    guard let source = names.expand(written), !NewerSyntax.report(in: written, log: log) else { return }
    requests.append(
      PatternStore.Request(value: value, source: source, options: options, names: names.places(in: written)))
  }
}
