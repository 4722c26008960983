/// A JSON object that holds an article: `text`, and what the contract names beside it.
struct ArticleObject {
  let text: String
  let id: String?
  let metadata: Metadata

  struct Failure: Error, Equatable {
    let message: String
    let hint: String
  }

  init(_ value: JSONValue) throws(Failure) {
    guard case .object(let members) = value else {
      throw Failure(message: "this is no JSON object", hint: "write one article a line: {\"text\": \"…\"}")
    }
    var fields = Fields()
    for member in members { try fields.set(member) }
    guard let text = fields.text else {
      throw Failure(message: "\"text\" is missing", hint: "give the article's text as a string under \"text\"")
    }
    self.text = text
    id = fields.id
    metadata = fields.metadata
  }
}

/// What has been read of an object so far.
private struct Fields {
  var text: String?
  var id: String?
  var metadata = Metadata()

  mutating func set(_ member: JSONValue.Member) throws(ArticleObject.Failure) {
    switch member.key {
    case "text": text = try string(member)
    case "id": id = try identifier(member)
    case "title": metadata.title = try string(member)
    case "byline": metadata.byline = try string(member)
    case "published": metadata.published = try string(member)
    case "outlet": metadata.outlet = try string(member)
    case "url": metadata.url = try string(member)
    case "targets": metadata.targets = try RequestedTarget.list(member.value)
    case "whole": metadata.whole = try bool(member)
    default: metadata.extra.append((member.key, member.value))
    }
  }

  private func string(_ member: JSONValue.Member) throws(ArticleObject.Failure) -> String? {
    switch member.value {
    case .string(let text): return text
    case .null: return nil
    default: throw wrongType(member, "a string")
    }
  }

  /// A number is taken as its digits.
  private func identifier(_ member: JSONValue.Member) throws(ArticleObject.Failure) -> String? {
    if case .integer(let number) = member.value { return String(number) }
    return try string(member)
  }

  private func bool(_ member: JSONValue.Member) throws(ArticleObject.Failure) -> Bool {
    switch member.value {
    case .bool(let value): return value
    case .null: return false
    default: throw wrongType(member, "true or false")
    }
  }

  private func wrongType(_ member: JSONValue.Member, _ wanted: String) -> ArticleObject.Failure {
    ArticleObject.Failure(
      message: "\"\(member.key)\" is \(member.value.typeName)", hint: "give it as \(wanted)")
  }
}

extension JSONValue {
  /// `a number`, `a list` …
  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
