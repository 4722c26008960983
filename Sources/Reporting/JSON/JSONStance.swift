internal import Scoring

/// Stances: masses in full, so that the findings' weights add up to them; what follows from them rounded.
extension JSONWriter {
  mutating func stance(_ stance: Stance) {
    object { json in
      json.member("label", stance.label.rawValue)
      json.member("polarity", rounded: stance.polarity)
      json.member("positive", stance.positive)
      json.member("negative", stance.negative)
      json.member("low", rounded: stance.low)
      json.member("high", rounded: stance.high)
      json.member("evidence", stance.evidence)
    }
  }

  /// The members `stance` and `voices`.
  mutating func stances(_ stances: VoiceStances) {
    key("stance")
    stance(stances.all)
    object("voices") { json in
      json.key("author")
      json.stance(stances.author)
      json.key("attributed")
      json.stance(stances.attributed)
    }
  }
}
