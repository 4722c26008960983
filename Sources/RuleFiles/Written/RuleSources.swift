/// A rule set beside the text that it was read from: for tools that point at what stands in rule files.
package struct RuleSources: Sendable {
  package let ruleSet: RuleSet
  /// In the order of `ruleSet.rules`.
  package let rules: [WrittenRule]
  /// The lists and defines of all packs, in the order of their files.
  package let names: [WrittenName]
  /// The files in which all of these stand.
  package let files: [SourceText]

  init(ruleSet: RuleSet, rules: [WrittenRule], names: [WrittenName]) {
    self.ruleSet = ruleSet
    self.rules = rules
    self.names = names
    var seen: Set<String> = []
    let spots =
      rules.flatMap { [$0.id] + $0.terms.prefix(1) } + names.flatMap { [$0.key] + $0.words.prefix(1).map(\.spot) }
    files = spots.map(\.source).filter { seen.insert($0.path).inserted }.sorted { $0.path < $1.path }
  }
}

extension PackReader {
  /// As `read(_:cache:)`, with where everything stands.
  package static func readSources(_ packs: [PackSource], cache: PackCache? = nil) throws(RuleFileErrors) -> RuleSources
  {
    cache?.beginReading()
    let reading = PackReading(cache: cache)
    for pack in packs { reading.read(pack) }
    return try reading.sources()
  }
}
