/// Reads `scales/stance.yaml`. What it leaves out keeps its default.
struct StanceReader {
  let log: ErrorLog
  let references: RuleReferences

  func settings(_ root: YAMLValue) -> StanceSettings? {
    guard let file = Fields(root, as: .stanceFile, log: log) else { return nil }
    FormatVersion.check(file)
    guard let value = file["stance"], let fields = Fields(value, as: .stance, log: log) else { return nil }
    var settings = StanceSettings()
    if let value = fields["kinds"], let kinds = kinds(value) { settings.kinds = kinds }
    let ranges: [(String, ClosedRange<Double>, WritableKeyPath<StanceSettings, Double>)] = [
      ("prior", 0...1000, \.prior), ("least-mass", 0...1000, \.leastMass), ("cut", 0...1, \.cut),
      ("target-cut", 0...1, \.targetCut),
      ("mixed-mass", 0...1000, \.mixedMass), ("deviations", 0...10, \.deviations),
      ("halving-distance", 0.1...1000, \.halvingDistance), ("other-clause", 0...1, \.otherClause),
      ("least-link", 0...1, \.leastLink),
    ]
    for (key, range, path) in ranges {
      if let number = fields.number(key, in: range) { settings[keyPath: path] = number }
    }
    return settings
  }

  /// A map of kinds to numbers from 0 to 1.
  private func kinds(_ value: YAMLValue) -> [String: Double]? {
    guard case .map(let entries) = value.content else {
      log.add(.wrongType, at: value.spot, "`kinds` must be a map of kinds to numbers, not \(value.description)")
      return nil
    }
    var kinds: [String: Double] = [:]
    for entry in entries {
      references.add(entry.name, as: .kind, at: entry.key.spot)
      guard let number = entry.value.plain.flatMap(CoreSchema.number), (0...1).contains(number) else {
        log.add(.outOfRange, at: entry.value.spot, "what a kind counts must be a number from 0 to 1")
        continue
      }
      kinds[entry.name] = number
    }
    return kinds
  }
}
