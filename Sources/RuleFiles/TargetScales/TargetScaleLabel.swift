extension TargetScale.Weight {
  /// The input in words, for tables: `words deeds-of-attack · object`. Inputs that differ have labels that differ.
  /// - Parameter lists: the names of `TargetTerms.lists`.
  public func label(lists: [String]) -> String {
    var parts = [name(lists)]
    if link != .sentence { parts.append(link.rawValue) }
    if measure != .count { parts.append(measure.rawValue) }
    if transform != .identity { parts.append(transform.rawValue) }
    return parts.joined(separator: " · ")
  }

  private func name(_ lists: [String]) -> String {
    switch of {
    case .findings(let filter): Scale.Weight(of: .findings(filter), weight: 0).label
    case .surface(let surface): Scale.Weight(of: .surface(surface), weight: 0).label
    case .words(let list): "words \(lists[list])"
    case .valences(let sign): sign == .any ? "valences" : "valences \(sign.rawValue)"
    case .mention(let trait): "mention \(trait.rawValue)"
    }
  }
}
