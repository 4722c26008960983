internal import RuleFiles
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

  /// The member `estimate`, where the rules have a target scale.
  mutating func estimate(_ estimate: TargetEstimate?) {
    guard let estimate else { return }
    object("estimate") { json in
      json.member("praise", rounded: estimate.sums.positive)
      json.member("blame", rounded: estimate.sums.negative)
      json.member("positive", rounded: estimate.positive)
      json.member("neutral", rounded: estimate.neutral)
      json.member("negative", rounded: estimate.negative)
      json.member("sentences", estimate.sentences)
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
