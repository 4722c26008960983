extension Scale.Weight {
  /// The input in words, for tables: `evaluation loaded (negative, author), strength, log1p`. Inputs that differ have
  /// labels that differ.
  public var label: String {
    var parts = [of.label]
    if measure != .count { parts.append(measure.rawValue) }
    if transform != .identity { parts.append(transform.rawValue) }
    return parts.joined(separator: ", ")
  }
}

extension Scale.Input {
  fileprivate var label: String {
    switch self {
    case .surface(let surface): surface.rawValue
    case .findings(let filter): filter.label
    }
  }
}

extension Scale.FindingFilter {
  fileprivate var label: String {
    let names = [kind?.rawValue, type, rule, tag].compactMap { $0 }
    let conditions = [
      polarity?.rawValue, voice == .any ? nil : voice.rawValue, said(quoted, "quoted"), said(modified, "modified"),
      said(opening, "opening"),
    ].compactMap { $0 }
    let name = names.isEmpty ? "any finding" : names.joined(separator: " ")
    return conditions.isEmpty ? name : "\(name) (\(conditions.joined(separator: ", ")))"
  }

  private func said(_ flag: Bool?, _ word: String) -> String? {
    flag.map { $0 ? word : "not \(word)" }
  }
}
