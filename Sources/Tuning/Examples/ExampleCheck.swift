internal import Articles
internal import Matching
internal import RuleFiles

/// Holds a finding against what a hit says it must be.
struct ExampleCheck {
  let example: Example
  /// The example's marks, as bytes of the original text.
  let marks: [Example.Mark]
  let article: Article
  let finding: Finding
  let matches: Matches

  /// What is wrong; nil where all is as marked.
  func problem(_ ruleSet: RuleSet) -> String? {
    for role in Set(marks.map(\.role)).sorted() {
      if let problem = problem(ofRole: role) { return problem }
    }
    if let type = example.type, type != finding.type { return "type is \(finding.type ?? "none"), not \(type)" }
    if let sign = example.polarity, sign != finding.sign {
      return "polarity is \(finding.polarity), not \(sign.rawValue)"
    }
    if let voice = example.voice, voice != finding.voiceName { return "voice is \(finding.voiceName.rawValue)" }
    for (key, value) in example.tags.sorted(by: { $0.key < $1.key }) where finding.tags[key] != value {
      return "tag \(key) is \(finding.tags[key] ?? "missing"), not \(value)"
    }
    return nil
  }

  private func problem(ofRole role: String) -> String? {
    let expected = marks.filter { $0.role == role }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let found = self.found(role).map(article.reading.origin.original).sorted { $0.lowerBound < $1.lowerBound }
    if role == "changes" ? expected.allSatisfy(found.contains) : expected == found { return nil }
    let texts = found.map { "\"\(article.original.text($0))\"" }.joined(separator: " + ")
    return "\(role) is \(texts.isEmpty ? "missing" : texts)"
  }

  private func found(_ role: String) -> [Range<Int>] {
    switch role {
    case "match": [finding.range]
    case "changes":
      matches.findings.filter { changed in
        changed.modifiers.contains { $0.rule == finding.rule && $0.range == finding.range }
      }.map(\.range)
    default: finding.roles[role] ?? []
    }
  }
}

extension Finding {
  var sign: Example.Sign {
    polarity > 0 ? .positive : polarity < 0 ? .negative : .neutral
  }

  var voiceName: Conditions.Voice {
    voice == .author ? .author : .attributed
  }
}
