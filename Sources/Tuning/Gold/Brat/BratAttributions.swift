internal import Articles

/// Sources, cues and contents that are linked, as attributions.
///
/// A cue stands for one attribution, with what is linked to it, directly or through a content; a content without a cue
/// does too. A source may speak in several. What is linked to nothing is an attribution by itself.
struct BratAttributions {
  private let annotations: BratAnnotations
  private let neighbours: [String: [String]]

  init(_ annotations: BratAnnotations) {
    self.annotations = annotations
    var neighbours: [String: [String]] = [:]
    for link in annotations.links {
      for one in link {
        for other in link where other != one { neighbours[one, default: []].append(other) }
      }
    }
    self.neighbours = neighbours
  }

  /// Each as ids, in the order of the file.
  func groups() -> [[String]] {
    var taken: Set<String> = []
    var groups: [[String]] = []
    for role in ["cue", "content", "source"] {
      for id in annotations.order where self.role(of: id) == role && !taken.contains(id) {
        let group = group(from: id)
        taken.formUnion(group)
        groups.append(group)
      }
    }
    let place = Dictionary(uniqueKeysWithValues: annotations.order.enumerated().map { ($1, $0) })
    return groups.map { $0.sorted { place[$0, default: 0] < place[$1, default: 0] } }
  }

  func role(of id: String) -> String? {
    let type = annotations.spans[id]?.type.lowercased()
    return type.flatMap { RoleSpan.roles.contains($0) ? $0 : nil }
  }

  /// What is linked to a span, not beyond a source and not to another cue.
  private func group(from first: String) -> [String] {
    var group = [first]
    var next = 0
    while next < group.count {
      let id = group[next]
      next += 1
      guard role(of: id) != "source" else { continue }
      for other in neighbours[id] ?? [] where !group.contains(other) {
        if let role = role(of: other), role != "cue" { group.append(other) }
      }
    }
    return group
  }
}
