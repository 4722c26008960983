/// How what was found at a place stands to what people say of it.
enum Judgement: Sendable, Equatable {
  /// Marked by people and not found.
  case missed
  /// Found and not marked.
  case alarm
  /// Found and marked.
  case right
  /// Neither.
  case left

  init(isMarked: Bool, isFound: Bool) {
    self = isMarked ? (isFound ? .right : .missed) : (isFound ? .alarm : .left)
  }
}

/// A text with a judgement a token; nil for what takes no part.
struct JudgedText: Sendable {
  let text: MiningText
  let judgements: [Judgement?]

  init(_ text: MiningText, _ judgements: [Judgement?]) {
    self.text = text
    self.judgements = judgements
  }

  /// All of it judged alike.
  init(_ text: MiningText, all judgement: Judgement?) {
    self.init(text, Array(repeating: judgement, count: text.tokens.count))
  }
}

/// Which errors are asked about.
public enum MiningSide: String, Sendable, CaseIterable {
  case misses, alarms

  /// What is asked about.
  var focus: Judgement { self == .misses ? .missed : .alarm }

  /// What it is held against: what was found out alike, and rightly. So a list of misses says what tells a missed text
  /// from one that was rightly left, and not what all marked texts have in common.
  var contrast: Judgement { self == .misses ? .left : .right }
}
