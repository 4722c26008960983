/// What people said of a text. Offsets are code points of the text as it was sent.
enum GoldLabel: Sendable, Equatable {
  case attributions([GoldAttribution])
  case roles([RoleSpan])
  case scale(Bool)
  case words([Range<Int>])
  case polarity(Double)
  case target(StanceLabel)
  /// One a paragraph, nil where nobody said; `whole` is the article's.
  case paragraphs([StanceLabel?], whole: StanceLabel?)
  case order(GoldPlace)
}

/// Who says what. Each part may stand in several pieces, or be missing.
struct GoldAttribution: Sendable, Equatable {
  var source: [Range<Int>] = []
  var cue: [Range<Int>] = []
  var content: [Range<Int>] = []
}

/// A span that plays a part in some attribution.
struct RoleSpan: Sendable, Hashable {
  let role: String
  let range: Range<Int>

  /// The roles that are compared.
  static let roles = ["source", "cue", "content"]
}

/// An article's place among those on the same event.
struct GoldPlace: Sendable, Equatable {
  let event: String
  /// Articles of one outlet are not compared with one another.
  let outlet: String
  /// The higher, the more of it people saw.
  let density: Double
}

/// A stance as people label it.
enum StanceLabel: String, Sendable, CaseIterable {
  case positive, negative, neutral

  /// 1, −1 or 0.
  var sign: Double {
    switch self {
    case .positive: 1
    case .negative: -1
    case .neutral: 0
    }
  }
}
