internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// Facts that several formats print in the same words.
extension Report {
  /// What made the report.
  var colophon: String {
    let packs = rules.packs.map { "rules \($0.pack) \($0.version) (\($0.sha256.prefix(12)))" }
    return (["\(Engine.name) \(Engine.version)"] + packs).joined(separator: " · ")
  }

  /// How much was found.
  var countWords: String {
    let parts = stance.findings.compactMap(\.part)
    let count = { (part: FindingPart) in parts.count { $0 == part } }
    let words = [
      Figures.count(count(.attribution), "attribution"), Figures.count(count(.claim), "claim"),
      Figures.count(count(.evaluation), "evaluative expression"),
    ]
    let plain = count(.plainValue)
    return (words + (plain > 0 ? ["\(plain) plain words for good or bad"] : [])).joined(separator: ", ")
  }

  /// The number of the paragraph in which a byte of the reading text stands.
  func paragraphNumber(at offset: Int) -> Int? {
    article.paragraphs.first { $0.range.contains(offset) }?.index
  }

  /// How many of the statements come from someone a reader could name.
  var namedShare: String {
    let all = stance.sources.reduce(0) { $0 + $1.attributions.count }
    let named = stance.sources.filter { SourceClass.isNamed($0.type) }.reduce(0) { $0 + $1.attributions.count }
    return "\(named) of \(Figures.count(all, "statement")) (\(Figures.percent(named, of: all))) from a source "
      + "with a name, an office or a document; \(all - named) from others."
  }

  /// Targets that were asked for, and those that something is said about.
  var shownTargets: [TargetScore] {
    let asked = article.metadata.targets.map(\.name)
    return stance.targets.filter { $0.stance.evidence > 0 || asked.contains($0.name) }
  }
}
