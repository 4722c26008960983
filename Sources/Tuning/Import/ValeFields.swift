internal import Yams

/// The settings of a Vale rule, with their lines.
struct ValeFields {
  private let map: Node.Mapping

  init(_ map: Node.Mapping) {
    self.map = map
  }

  /// All names, in their order.
  var keys: [(name: String, line: Int)] {
    map.map { ($0.key.string ?? "", $0.key.mark?.line ?? 1) }
  }

  func line(_ key: String) -> Int {
    keys.first { $0.name == key }?.line ?? 1
  }

  func text(_ key: String) -> String? { map[Node(key)]?.string }

  func flag(_ key: String) -> Bool { text(key)?.lowercased() == "true" }

  func list(_ key: String) -> [(text: String, line: Int)] {
    guard case .sequence(let items)? = map[Node(key)] else { return [] }
    return items.compactMap { item in item.string.map { ($0, item.mark?.line ?? 1) } }
  }

  func pairs(_ key: String) -> [(from: String, to: String, line: Int)] {
    guard case .mapping(let pairs)? = map[Node(key)] else { return [] }
    return pairs.compactMap { from, to in
      from.string.map { ($0, to.string ?? "", from.mark?.line ?? 1) }
    }
  }

  /// What is shown, `%s` and all; braces have a meaning of their own in rule files.
  var message: String {
    (text("message") ?? "\"%s\"").replacing("{", with: "(").replacing("}", with: ")")
  }
}
