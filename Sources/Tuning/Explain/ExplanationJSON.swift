internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles

extension Explanation {
  /// One JSON object; offsets are code points of the text as it was sent.
  public func json() -> String {
    var json = JSONWriter(isIndented: true)
    json.object { json in
      json.member("schema", "slant/tune/explain/1")
      json.member("article", report.article.id)
      json.member("rules", array: rules) { json, rule in self.rule(rule, &json) }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func rule(_ explained: RuleExplanation, _ json: inout JSONWriter) {
    let rule = report.rules.rules[explained.rule]
    json.object { json in
      json.member("rule", rule.id)
      json.member("kind", rule.kind.rawValue)
      json.member("place", rule.place.description)
      json.key("found")
      json.integer(explained.found)
      json.key("shut")
      if let gate = explained.firstShut { json.string(gate.name.rawValue) } else { json.null() }
      json.member("matches", array: explained.matches) { json, place in self.place(place, &json) }
      json.member("others", array: explained.others) { json, place in self.place(place, &json) }
    }
  }

  private func place(_ place: RuleExplanation.Place, _ json: inout JSONWriter) {
    json.object { json in
      json.key("paragraph")
      json.integer(place.paragraph)
      span(place.range, &json)
      json.key("found")
      json.bool(place.isFound)
      json.key("finding")
      if let finding = place.finding { json.string("f\(finding + 1)") } else { json.null() }
      json.member("gates", array: place.gates) { json, gate in
        json.object { json in
          json.member("gate", gate.name.rawValue)
          json.member("state", gate.state.rawValue)
          json.member("words", gate.words)
          if let place = gate.place { self.span(place, &json) }
        }
      }
    }
  }

  private func span(_ range: Range<Int>, _ json: inout JSONWriter) {
    let place = report.article.originalRange(range)
    json.key("start")
    json.integer(place.lowerBound)
    json.key("end")
    json.integer(place.upperBound)
    json.member("text", report.article.originalText(range))
  }
}
