internal import Articles
internal import RuleFiles
internal import Scoring

/// The whole report; `Reports/report.schema.json` describes it.
extension JSONWriter {
  mutating func report(_ report: Report) {
    object { json in
      json.member("schema", "slant/report/1")
      json.engine()
      json.member("rules", array: report.rules.packs) { json, pack in json.pack(pack) }
      json.manifest(of: report)
      json.key("article")
      json.article(of: report)
      json.member("paragraphs", array: report.article.paragraphs) { $0.paragraph($1, of: report) }
      json.member("findings", array: report.stance.findings.indices) { $0.finding($1, of: report) }
      json.member("sources", array: report.stance.sources.enumerated()) { $0.source($1.element, $1.offset, of: report) }
      json.member("targets", array: report.stance.targets) { $0.target($1, of: report) }
      json.summary(of: report.stance)
      json.member("suppressed", array: report.stance.suppressed) { $0.suppressed($1, of: report) }
      json.problems(of: report)
      json.member("limits", array: Limits.all) { $0.string($1) }
    }
  }

  private mutating func engine() {
    object("engine") { json in
      json.member("name", Engine.name)
      json.member("version", Engine.version)
      json.member("pcre2", Engine.pcre2)
      json.member("unicode", Engine.unicode)
    }
  }

  private mutating func pack(_ pack: PackIdentity) {
    object { json in
      json.member("pack", pack.pack)
      json.member("version", pack.version)
      json.member("sha256", pack.sha256)
    }
  }

  private mutating func source(_ source: Source, _ index: Int, of report: Report) {
    object { json in
      json.member("id", ReportID.source(index))
      json.member("name", source.name)
      json.member("class", source.type)
      json.member("statements", source.attributions.count)
      json.member("words", source.words)
      json.member("first", report.codePoints(ofBytes: report.originalBytes(source.first)).lowerBound)
      json.member("findings", findings: source.attributions)
    }
  }

  private mutating func target(_ target: TargetScore, of report: Report) {
    object { json in
      json.member("id", target.id)
      json.member("name", target.name)
      json.member("aliases", array: target.aliases) { $0.string($1) }
      json.member("mentions", target.mentions.count)
      json.member("places", array: target.mentions) { json, range in json.object { $0.place(range, of: report) } }
      json.key("stance")
      json.stance(target.stance)
      json.estimate(target.estimate)
    }
  }

  private mutating func problems(of report: Report) {
    key("problems")
    array { json in
      for problem in report.problems {
        json.object { json in
          json.member("rule", problem.rule)
          json.member("paragraph", problem.paragraph)
          json.member("problem", problem.problem)
        }
      }
    }
  }
}
