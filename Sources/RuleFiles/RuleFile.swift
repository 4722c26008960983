/// A rule file as it was typed: its lists, defines and rules, not yet understood.
struct RuleFile {
  /// Inside the pack.
  let path: String
  let lists: [YAMLEntry]
  let defines: [YAMLEntry]
  let rules: [YAMLValue]

  init?(_ root: YAMLValue, path: String, log: ErrorLog) {
    guard let fields = Fields(root, as: .ruleFile, log: log) else { return nil }
    FormatVersion.check(fields)
    self.path = path
    lists = Self.entries("lists", fields)
    defines = Self.entries("defines", fields)
    rules = Self.rules(fields)
  }

  private static func entries(_ key: String, _ fields: Fields) -> [YAMLEntry] {
    guard let value = fields[key] else { return [] }
    guard case .map(let entries) = value.content else {
      fields.wrongType(key, value, wanted: "a map of names")
      return []
    }
    return entries
  }

  private static func rules(_ fields: Fields) -> [YAMLValue] {
    guard let value = fields["rules"] else { return [] }
    guard case .list(let rules) = value.content else {
      fields.wrongType("rules", value, wanted: "a list of rules")
      return []
    }
    return rules
  }

  /// Puts the file's lists and defines into the pack's table of names.
  func declare(in pack: PackParts, log: ErrorLog) {
    for entry in lists {
      let list = WordList(entry.value, in: path, of: pack.folder, log: log)
      pack.names.add(NamedPart(name: entry.name, key: entry.key.spot, body: list.map(NamedPart.Body.list) ?? .broken))
    }
    for entry in defines {
      let pattern = WrittenPattern(entry.value)
      if let pattern {
        check(pattern, log: log)
      } else {
        log.add(
          .wrongType, at: entry.value.spot, "a define must be a pattern, not \(entry.value.description)",
          hint: "write patterns in single quotes")
      }
      pack.names.add(
        NamedPart(name: entry.name, key: entry.key.spot, body: pattern.map(NamedPart.Body.define) ?? .broken))
    }
  }

  /// A define is put in many times: a role in it would stand many times too.
  private func check(_ define: WrittenPattern, log: ErrorLog) {
    _ = NewerSyntax.report(in: define, log: log)
    guard define.text.utf8.contains(UInt8(ascii: "(")) else { return }
    var scan = PatternScan(Array(define.text.utf8))
    while let token = scan.next() {
      guard case .namedGroup(let range) = token else { continue }
      log.add(
        .groupInDefine, at: define.value.spot(of: range), "a define holds no named group",
        hint: "name the group in the rule: `(?<role>{{name}})`")
    }
  }
}
