internal import Matching
internal import RuleFiles
internal import Scoring

/// A finding's part in the stance: from the rule's polarity over its modifiers to what it adds, and toward whom.
extension JSONWriter {
  mutating func polarity(of scored: ScoredFinding, of report: Report) {
    member("base", scored.finding.basePolarity)
    member("modifiers", array: scored.finding.modifiers) { json, modifier in
      json.modifier(modifier, of: report)
    }
    member("polarity", scored.finding.polarity)
    member("weight", scored.weight)
    member("target", scored.link.map { report.stance.targets[$0.target].id })
    link(scored.link)
  }

  private mutating func modifier(_ modifier: AppliedModifier, of report: Report) {
    object { json in
      json.member("effect", modifier.effect.rawValue)
      json.member("factor", modifier.factor)
      json.member("rule", report.rules.rules[modifier.rule].id)
      json.span(modifier.range, of: report)
    }
  }

  private mutating func link(_ link: TargetLink?) {
    key("link")
    guard let link else { return null() }
    object { json in
      json.member("strength", link.strength)
      json.member("basis", link.basis.rawValue)
      json.member("polarity", link.polarity)
    }
  }
}
