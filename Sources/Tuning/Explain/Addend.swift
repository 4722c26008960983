/// One line of a sum: what it adds, and the words behind it.
struct Addend: Sendable {
  /// To each of the sums that are told side by side: one for a scale, two for praise and blame.
  let adds: [Double]
  let title: String
  /// The family it is counted with where there are too many for a line each.
  let group: String
  /// The words behind it, as they stand in the article; empty for what counts no words.
  let words: String
  /// Other facts about it, by the columns that the table has for them.
  var facts: [TableCell] = []
  /// Indices of sentence and paragraph it stands in.
  var paragraph: Int?

  var size: Double { adds.map(abs).max() ?? 0 }
}

extension [Addend] {
  private static var most: Int { 10 }

  /// The ten largest, then the rest by its groups; all of them, the largest first, where `isWhole`.
  func folded(isWhole: Bool) -> [Addend] {
    let order = enumerated().sorted { (-$0.element.size, $0.offset) < (-$1.element.size, $1.offset) }.map(\.element)
    guard !isWhole, order.count > Self.most + 1 else { return order }
    let rest = order.dropFirst(Self.most)
    var groups: [String] = []
    for addend in rest where !groups.contains(addend.group) { groups.append(addend.group) }
    let folded = groups.map { group -> Addend in
      let members = rest.filter { $0.group == group }
      let adds = members[0].adds.indices.map { index in members.reduce(0) { $0 + $1.adds[index] } }
      let words = members.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
      return Addend(adds: adds, title: "\(members.count) more of \(group)", group: group, words: words)
    }
    return order.prefix(Self.most) + folded
  }
}
