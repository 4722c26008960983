internal import RuleFiles
internal import Scoring

/// The sums over the whole article, and the settings they were made with.
extension JSONWriter {
  mutating func summary(of stance: StanceReport) {
    object("summary") { json in
      json.stances(stance.summary)
      json.object("counts") { json in
        for (kind, count) in stance.countsWithStandardKinds { json.member(kind, count) }
      }
    }
  }

  /// What the report was made with beside the rules: enough to make it again.
  mutating func manifest(of report: Report) {
    let settings = report.rules.stance
    object("manifest") { json in
      json.object("stance") { json in
        json.object("kinds") { json in
          for kind in settings.kinds.sorted(by: { $0.key < $1.key }) { json.member(kind.key, kind.value) }
        }
        json.member("prior", settings.prior)
        json.member("least-mass", settings.leastMass)
        json.member("cut", settings.cut)
        json.member("target-cut", settings.targetCut)
        json.member("mixed-mass", settings.mixedMass)
        json.member("deviations", settings.deviations)
        json.member("halving-distance", settings.halvingDistance)
        json.member("other-clause", settings.otherClause)
        json.member("least-link", settings.leastLink)
      }
    }
  }
}

extension StanceReport {
  /// Counts by kind, sorted, with the three standard kinds always among them.
  var countsWithStandardKinds: [(kind: String, count: Int)] {
    let standard = [RuleKind.attribution, .claim, .evaluation].map(\.rawValue)
    let missing = standard.filter { kind in !counts.contains { $0.kind == kind } }
    return (counts + missing.map { ($0, 0) }).sorted { $0.kind < $1.kind }
  }
}
