/// Reads the `of` of a target scale's weights, and remembers which lists and tables they name.
struct TargetInputReader {
  let pack: PackParts
  let log: ErrorLog
  /// In the order in which they are first named.
  private(set) var lists: [(name: String, list: WordList)] = []
  /// Where the table of valences is first named.
  private(set) var valences: Spot?

  /// Inputs that stand alone in an `of`.
  private static let alone = ["words", "valences", "mention", "surface"]

  init(pack: PackParts, log: ErrorLog) {
    self.pack = pack
    self.log = log
  }

  mutating func input(_ value: YAMLValue) -> TargetScale.Input? {
    guard let fields = Fields(value, as: .targetInput, log: log) else { return nil }
    guard let key = Self.alone.first(where: fields.has) else {
      return .findings(ScaleInputReader(log: log, references: pack.references).filter(fields))
    }
    if let other = MapShape.targetInput.keys.first(where: { $0 != key && fields.has($0) }) {
      log.add(
        .surfaceMixed, at: fields.key(other), "`\(key)` stands alone", other: (fields.key(key), "what is counted"))
    }
    switch key {
    case "words": return words(fields)
    case "valences":
      valences = valences ?? fields.key(key)
      return fields.choice(key, of: TargetScale.ValenceSign.self).map(TargetScale.Input.valences)
    case "mention": return fields.choice(key, of: TargetScale.Trait.self).map(TargetScale.Input.mention)
    default: return fields.choice(key, of: Scale.Surface.self).map(TargetScale.Input.surface)
    }
  }

  private mutating func words(_ fields: Fields) -> TargetScale.Input? {
    guard let value = fields["words"], let name = fields.text("words"), let list = pack.names.list(value) else {
      return nil
    }
    if let known = lists.firstIndex(where: { $0.name == name }) { return .words(known) }
    lists.append((name, list))
    return .words(lists.count - 1)
  }
}
