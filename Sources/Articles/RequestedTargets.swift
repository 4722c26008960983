extension RequestedTarget {
  /// Reads `[{"id": "t", "name": "Ted Cruz", "aliases": ["Cruz"], "start": 88, "end": 92}]`.
  static func list(_ value: JSONValue) throws(ArticleObject.Failure) -> [RequestedTarget] {
    switch value {
    case .null: return []
    case .array(let values):
      var targets: [RequestedTarget] = []
      for value in values { targets.append(try target(value)) }
      return targets
    default: throw failure("\"targets\" is \(value.typeName)")
    }
  }

  private static func target(_ value: JSONValue) throws(ArticleObject.Failure) -> RequestedTarget {
    guard case .object = value else { throw failure("a target is \(value.typeName)") }
    guard case .string(let name)? = value["name"], !name.isEmpty else { throw failure("a target has no \"name\"") }
    return RequestedTarget(
      id: try id(value["id"]), name: name, aliases: try aliases(value["aliases"]),
      mention: try mention(value["start"], value["end"]))
  }

  private static func id(_ value: JSONValue?) throws(ArticleObject.Failure) -> String? {
    switch value {
    case nil, .null: return nil
    case .string(let id): return id
    case .integer(let number): return String(number)
    default: throw failure("a target's \"id\" is no string")
    }
  }

  private static func aliases(_ value: JSONValue?) throws(ArticleObject.Failure) -> [String] {
    guard let value, value != .null else { return [] }
    guard case .array(let values) = value else { throw failure("a target's \"aliases\" are no list") }
    var aliases: [String] = []
    for value in values {
      guard case .string(let alias) = value else { throw failure("a target's alias is no string") }
      aliases.append(alias)
    }
    return aliases
  }

  private static func mention(_ start: JSONValue?, _ end: JSONValue?) throws(ArticleObject.Failure) -> Range<Int>? {
    if start ?? .null == .null, end ?? .null == .null { return nil }
    guard case .integer(let start)? = start, case .integer(let end)? = end, start >= 0, start <= end else {
      throw failure("a target's \"start\" and \"end\" mark no place")
    }
    return Int(start)..<Int(end)
  }

  private static func failure(_ message: String) -> ArticleObject.Failure {
    ArticleObject.Failure(
      message: message, hint: #"write targets as [{"name": "Ted Cruz", "aliases": ["Cruz"], "start": 88, "end": 92}]"#)
  }
}
