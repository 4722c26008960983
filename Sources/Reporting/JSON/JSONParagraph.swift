internal import Articles
internal import Scoring

/// One paragraph, with its sentences.
extension JSONWriter {
  mutating func paragraph(_ paragraph: Paragraph, of report: Report) {
    let score = report.stance.paragraphs[paragraph.index]
    object { json in
      json.member("index", paragraph.index)
      json.span(paragraph.range, of: report)
      json.member("zone", paragraph.zone.rawValue)
      json.member("sentences", array: paragraph.sentences) { json, index in json.sentence(index, of: report) }
      json.stances(score.stances)
      json.member("targets", array: score.targets) { json, target in json.target(target, of: report) }
      json.member("findings", findings: score.findings)
    }
  }

  private mutating func sentence(_ index: Int, of report: Report) {
    object { json in
      json.place(report.article.sentences[index].range, of: report)
      json.object("scales") { json in
        for scale in report.stance.sentenceScales[index] { json.member(scale.scale, rounded: scale.value) }
      }
    }
  }

  private mutating func target(_ target: ParagraphTarget, of report: Report) {
    object { json in
      json.member("id", report.stance.targets[target.target].id)
      json.key("stance")
      json.stance(target.stance)
      json.estimate(target.estimate)
      json.member("findings", findings: target.findings)
    }
  }
}
