internal import Matching
internal import RuleFiles
internal import Scoring

/// Stances in words. They say what stands in the text, never what it is worth.
extension Stance.Label {
  var words: String {
    switch self {
    case .positive: "positive"
    case .negative: "negative"
    case .neutral: "neutral"
    case .mixed: "mixed"
    case .insufficient: "too little to say"
    }
  }
}

extension Stance {
  /// `−0.31, between −0.62 and +0.04`
  var figures: String {
    "\(Figures.signed(polarity)), between \(Figures.signed(low)) and \(Figures.signed(high))"
  }
}

/// Who is named, by source type.
enum SourceClass {
  /// Whether a reader could find out who it is.
  static func isNamed(_ type: String) -> Bool {
    ["named", "titled", "organisation", "document"].contains(type)
  }
}

extension Report {
  /// The source of an attribution as a reader would say it.
  func sourceWords(of attribution: Finding) -> String {
    text(of: "source", in: attribution) ?? "nobody named"
  }

  /// What made an evaluation's polarity another than its word has: `−0.50, turned by “not”`.
  func modifierWords(of finding: Finding) -> String? {
    guard !finding.modifiers.isEmpty else { return nil }
    let changes = finding.modifiers.map { "\($0.effect.words) by “\(line($0.range))”" }
    return "\(Figures.signed(finding.basePolarity)), " + changes.joined(separator: ", ")
  }

  /// `toward Pakistan`, with the sign where it differs from the finding's own.
  func targetWords(of scored: ScoredFinding) -> String? {
    guard let link = scored.link else { return nil }
    let isTurned = link.polarity * scored.finding.polarity < 0
    let sign = isTurned ? " (\(link.polarity < 0 ? "against it" : "for it"))" : ""
    return "toward \(stance.targets[link.target].name)\(sign)"
  }
}

extension Modifier.Effect {
  var words: String {
    switch self {
    case .flip: "turned"
    case .scale: "strengthened"
    case .damp: "weakened"
    case .neutralise: "set aside"
    }
  }
}
