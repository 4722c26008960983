/// Checks the words that go with kinds: types and roles.
struct KindWords {
  let log: ErrorLog

  static func list(_ words: [String]) -> String {
    "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
  }

  func check(type: String, of kind: RuleKind, at spot: Spot) {
    guard let types = kind.types, !types.contains(type) else { return }
    log.add(.unknownType, at: spot, "`\(kind)` has no type `\(type)`", hint: Self.list(types))
  }
}
