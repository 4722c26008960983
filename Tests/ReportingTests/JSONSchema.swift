import Foundation

/// Checks values against the part of JSON Schema 2020-12 that our schemas use; a keyword it does not know is a violation.
struct JSONSchema {
  private let root: [String: Any]

  private static let silent: Set = ["$schema", "$id", "$defs", "title", "description"]

  init(at file: URL) throws {
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  /// What is wrong in `value`, each with its path, sorted.
  func violations(in value: Any) -> [String] {
    check(value, root, "").sorted()
  }

  private func check(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    schema.flatMap { keyword, rule -> [String] in
      if Self.silent.contains(keyword) { return [] }
      switch value {
      case let value as [String: Any] where Self.ofObjects.contains(keyword):
        return object(value, keyword, rule, schema, path)
      case let value as [Any] where keyword == "items": return items(value, rule, path)
      default: return scalar(value, keyword, rule, path)
      }
    }
  }

  private static let ofObjects: Set = ["required", "properties", "additionalProperties"]

  private func object(
    _ value: [String: Any], _ keyword: String, _ rule: Any, _ schema: [String: Any], _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    switch keyword {
    case "required":
      return (rule as? [String] ?? []).filter { value[$0] == nil }.map { "\(path): no \($0)" }
    case "properties":
      return properties.flatMap { name, schema in value[name].map { check($0, schema, "\(path)/\(name)") } ?? [] }
    default:
      let others = value.filter { properties[$0.key] == nil }
      guard let schema = rule as? [String: Any] else { return others.keys.map { "\(path): \($0) is unknown" } }
      return others.flatMap { check($0.value, schema, "\(path)/\($0.key)") }
    }
  }

  private func items(_ value: [Any], _ rule: Any, _ path: String) -> [String] {
    guard let schema = rule as? [String: Any] else { return ["\(path): items is no schema"] }
    return value.enumerated().flatMap { check($0.element, schema, "\(path)/\($0.offset)") }
  }

  private func scalar(_ value: Any, _ keyword: String, _ rule: Any, _ path: String) -> [String] {
    switch keyword {
    case "$ref": return check(value, definition(rule), path)
    case "anyOf":
      let schemas = rule as? [[String: Any]] ?? []
      return schemas.contains { check(value, $0, path).isEmpty } ? [] : ["\(path): fits none"]
    case "type":
      let types = rule as? [String] ?? [rule as? String ?? ""]
      return types.contains { Self.isOf($0, value) } ? [] : ["\(path): not \(types.joined(separator: " or "))"]
    case "const": return (value as? String) == (rule as? String) ? [] : ["\(path): not \(rule)"]
    case "enum":
      return (rule as? [String] ?? []).contains(value as? String ?? "") ? [] : ["\(path): \(value) is not listed"]
    default: return limit(value, keyword, rule, path)
    }
  }

  private func limit(_ value: Any, _ keyword: String, _ rule: Any, _ path: String) -> [String] {
    switch keyword {
    case "minimum":
      guard let number = value as? NSNumber, let least = rule as? NSNumber, number.doubleValue < least.doubleValue
      else { return [] }
      return ["\(path): below \(rule)"]
    case "maximum":
      guard let number = value as? NSNumber, let most = rule as? NSNumber, number.doubleValue > most.doubleValue else {
        return []
      }
      return ["\(path): above \(rule)"]
    case "pattern":
      guard let text = value as? String, let pattern = rule as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil ? ["\(path): does not match"] : []
    case "required", "properties", "additionalProperties", "items": return []
    default: return ["\(path): the schema has \(keyword), which is not checked"]
    }
  }

  private func definition(_ reference: Any) -> [String: Any] {
    let name = (reference as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"] as? [String: [String: Any]])?[name] ?? ["missing definition": name]
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": value is NSNumber
    default: false
    }
  }
}
