import Articles
import Matching
import Reporting
import RuleFiles
import Scoring

/// The hand-made report that the golden files show: both voices, a modifier, a target, a problem, an emoji.
enum BridgeReport {
  static let text = """
    Bridge was “sound”, mayor insists

    Mayor Helen Okoro claimed the crossing had been safe throughout. It was a reckless bet with people’s lives, and \
    not a bad plan gone wrong.

    “Nobody warned us about the cracks 🌉,” said Ana Núñez, a nurse. Traffic rose by 12% in 2024, and \
    the repairs will take two years.
    """

  static var report: Report {
    var made = HandMade(
      text, id: "bridge",
      metadata: Metadata(
        title: "Bridge was “sound”, mayor insists", byline: "Kerry Slade", published: "2025-03-11", outlet: "Courier",
        extra: [("section", .string("news")), ("page", .array([.integer(3), .null]))]))
    addAttributions(to: &made)
    addEvaluations(to: &made)
    addClaims(to: &made)
    made.targets = [
      TargetScore(
        id: "t1", name: "Helen Okoro", aliases: ["the mayor"], mentions: [made.range("Mayor Helen Okoro")],
        stance: Stance(
          label: .negative, polarity: -0.31, positive: 0, negative: 0.8, low: -0.62, high: 0.04, evidence: 1))
    ]
    made.problems = [MatchProblem(rule: 0, paragraph: 2, problem: "match limit reached")]
    let lost = Finding(
      rule: 1, kind: .claim, type: "other", paragraph: 2, sentence: 3, range: made.range("12% in 2024"))
    made.suppressed = [
      Suppressed(finding: lost, reason: .unless(0)), Suppressed(finding: lost, reason: .overlappedBy(rule: 0)),
    ]
    made.scales = [ScaleValue(scale: "checkworthiness", value: 0.7123456789), ScaleValue(scale: "loaded", value: 0.25)]
    return made.report
  }

  private static func addAttributions(to made: inout HandMade) {
    let mayor = made.add(
      .attribution, "indirect", "Mayor Helen Okoro claimed the crossing had been safe throughout",
      message: "\"{cue}\" keeps the writer at a distance from what {source} said",
      roles: [
        "source": ["Mayor Helen Okoro"], "cue": ["claimed"], "content": ["the crossing had been safe throughout"],
      ], tags: ["cue": "distancing", "source": "titled"])
    made.add(
      .evaluation, "appreciation", "safe", voice: .attributed(mayor), polarity: 0.4)
    let nurse = made.add(
      .attribution, "direct", "“Nobody warned us about the cracks 🌉,” said Ana Núñez, a nurse",
      message: "{source} speaks for herself",
      roles: [
        "source": ["Ana Núñez, a nurse"], "cue": ["said"], "content": ["“Nobody warned us about the cracks 🌉,”"],
      ], tags: ["cue": "neutral", "source": "named"])
    made.source("Mayor Helen Okoro", "titled", attributions: [mayor], words: 7)
    made.source("Ana Núñez", "named", attributions: [nurse], words: 6)
  }

  private static func addEvaluations(to made: inout HandMade) {
    made.add(
      .evaluation, "judgement", "reckless", message: "“{match}” blames {target}", polarity: -0.8,
      link: TargetLink(target: 0, strength: 0.5, basis: .distance, polarity: -0.8))
    made.add(.evaluation, "appreciation", "bad", polarity: -0.5, modifier: ("not", .flip, 0.5))
  }

  private static func addClaims(to made: inout HandMade) {
    made.add(
      .claim, "quantity", "rose by 12% in 2024", message: "a change of {value} without what it is a share of",
      roles: ["value": ["12%"], "period": ["in 2024"]])
    made.add(.claim, "prediction", "will take two years", message: "says what will be")
  }
}
