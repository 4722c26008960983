internal import RuleFiles

/// One demand of a rule's `where`, beside the unit.
public enum Condition: String, Sendable, CaseIterable {
  case voice, source, inside, zone, quote

  /// Those that need the attributions, and those that the article alone decides.
  static let ofContext: [Condition] = [.voice, .source, .inside]
  static let ofPlace: [Condition] = [.zone, .quote]
}

extension Conditions {
  /// Whether the rule asks for it at all.
  func asks(_ condition: Condition) -> Bool {
    switch condition {
    case .voice: voice != .any
    case .source: !sources.isEmpty
    case .inside: inside != nil
    case .zone: zone != nil
    case .quote: quote == .inside
    }
  }
}
