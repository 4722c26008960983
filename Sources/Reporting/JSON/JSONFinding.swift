internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// One finding, and the spans in it.
extension JSONWriter {
  /// The members `start`, `end` and `text`: code points of the text as it was sent, and exactly that slice of it.
  mutating func span(_ range: Range<Int>, of report: Report) {
    let bytes = report.originalBytes(range)
    let place = report.codePoints(ofBytes: bytes)
    member("start", place.lowerBound)
    member("end", place.upperBound)
    key("text")
    string(utf8: report.article.original.bytes[bytes])
  }

  /// The members `start` and `end` alone.
  mutating func place(_ range: Range<Int>, of report: Report) {
    let place = report.codePoints(ofBytes: report.originalBytes(range))
    member("start", place.lowerBound)
    member("end", place.upperBound)
  }

  mutating func finding(_ index: Int, of report: Report) {
    let scored = report.stance.findings[index]
    let finding = scored.finding
    object { json in
      json.member("id", ReportID.finding(index))
      json.member("rule", report.rules.rules[finding.rule].id)
      json.member("kind", finding.kind.rawValue)
      json.member("type", finding.type)
      json.member("paragraph", finding.paragraph)
      json.member("sentence", finding.sentence - report.article.paragraphs[finding.paragraph].sentences.lowerBound)
      json.span(finding.range, of: report)
      json.roles(of: finding, of: report)
      json.tags(of: finding)
      json.voice(finding.voice)
      json.polarity(of: scored, of: report)
      json.member("message", report.message(of: finding))
    }
  }

  private mutating func roles(of finding: Finding, of report: Report) {
    object("roles") { json in
      for role in finding.roles.keys.sorted() {
        json.member(role, array: finding.roles[role] ?? []) { json, range in
          json.object { $0.span(range, of: report) }
        }
      }
    }
  }

  private mutating func tags(of finding: Finding) {
    object("tags") { json in
      for tag in finding.tags.sorted(by: { $0.key < $1.key }) { json.member(tag.key, tag.value) }
    }
  }

  private mutating func voice(_ voice: Voice) {
    object("voice") { json in
      switch voice {
      case .author:
        json.member("kind", "author")
        json.member("finding", String?.none)
      case .attributed(let index):
        json.member("kind", "attributed")
        json.member("finding", ReportID.finding(index))
      }
    }
  }
}
