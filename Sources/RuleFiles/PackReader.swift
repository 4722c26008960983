/// Reads packs: folders with a `pack.yaml` and rule files below it.
public enum PackReader {
  /// Reads the packs in `folders` as one rule set. Throws all that is wrong in them at once.
  public static func read(folders: [String]) throws(RuleFileErrors) -> RuleSet {
    try read(folders.map(PackSource.folder))
  }

  /// Reads packs as one rule set, wherever their files are.
  /// - Parameter cache: what was read before is not taken apart or compiled again.
  public static func read(_ packs: [PackSource], cache: PackCache? = nil) throws(RuleFileErrors) -> RuleSet {
    cache?.beginReading()
    let reading = PackReading(cache: cache)
    for pack in packs { reading.read(pack) }
    return try reading.ruleSet()
  }
}

/// Where a pack's files are.
public enum PackSource: Sendable {
  case folder(String)
  /// Files that were read already, by their path inside the pack; errors show `name` as their folder.
  case files(name: String, [String: [UInt8]])
}

/// One reading of packs: gathers rules, scales and errors.
final class PackReading {
  private let log = ErrorLog()
  private let references: RuleReferences
  private var packs: [(identity: PackIdentity, place: Spot)] = []
  private var rules: [Rule] = []
  /// Where each of `rules` was read.
  private var origins: [(fields: YAMLValue, path: String, pack: Int)] = []
  private var parts: [PackParts] = []
  private var scales: [(scale: Scale, place: Spot)] = []
  private var stance: (settings: StanceSettings, place: Spot)?
  private var targetScale: (scale: TargetScale, place: Spot)?
  private var language = LanguageData()
  /// Of all rules, also of those with errors.
  private var ids: [String: Spot] = [:]
  private var files: [String] = []

  private let cache: PackCache?

  init(cache: PackCache?) {
    references = RuleReferences(log: log)
    self.cache = cache
  }

  func read(_ source: PackSource) {
    guard let pack = PackParts(source, cache: cache, references: references, log: log) else {
      log.isIncomplete = true
      return
    }
    files += pack.folder.paths.map(pack.folder.shown)
    if let first = packs.first(where: { $0.identity.pack == pack.manifest.name }) {
      log.add(
        .duplicatePack, at: pack.manifest.place, "the pack `\(pack.manifest.name)` was read before",
        other: (first.place, "the pack that was read first"))
    }
    packs.append((pack.identity, pack.manifest.place))
    parts.append(pack)
    var ruleFiles: [RuleFile] = []
    var targetScales: [(path: String, root: YAMLValue)] = []
    for (path, root) in YAMLFiles.read(pack.folder, cache: cache, log: log) {
      if path == NamesReader.path {
        language.formUnion(NamesReader(folder: pack.folder, log: log).language(root) ?? LanguageData())
      } else if path.hasPrefix("scales/") {
        if root["target-scale"] != nil {
          targetScales.append((path, root))
        } else {
          readScale(root, path: path, of: pack)
        }
      } else if let file = RuleFile(root, path: path, log: log) {
        ruleFiles.append(file)
      }
    }
    for file in ruleFiles { file.declare(in: pack, log: log) }
    for (path, root) in targetScales { readTargetScale(root, path: path, of: pack) }
    read(ruleFiles, of: pack)
  }

  func ruleSet() throws(RuleFileErrors) -> RuleSet {
    references.check()
    guard log.isEmpty else { throw RuleFileErrors(log.sorted(files: files)) }
    return RuleSet(
      packs: packs.map(\.identity), rules: rules, scales: scales.map(\.scale).sorted { $0.name < $1.name },
      stance: stance?.settings ?? StanceSettings(), targetScale: targetScale?.scale, language: language)
  }

  func sources() throws(RuleFileErrors) -> RuleSources {
    let ruleSet = try ruleSet()
    let names = parts.map { pack in pack.names.order.map { WrittenName($0, pack: pack, log: log) } }
    let tables = names.map { Dictionary($0.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }) }
    let rules = origins.map { origin in
      WrittenRule(
        origin.fields, path: origin.path, pack: parts[origin.pack], names: tables[origin.pack], log: log)
    }
    return RuleSources(ruleSet: ruleSet, rules: rules, names: names.flatMap(\.self))
  }

  private func read(_ ruleFiles: [RuleFile], of pack: PackParts) {
    var ahead = PatternsAhead(names: pack.names, log: log)
    for file in ruleFiles {
      for rule in file.rules { ahead.look(through: rule) }
    }
    pack.patterns.compile(ahead.requests)
    for file in ruleFiles {
      for value in file.rules {
        guard let reader = RuleReader(value, path: file.path, pack: pack, log: log) else { continue }
        note(reader.fields)
        guard let rule = reader.rule() else { continue }
        rules.append(rule)
        origins.append((value, file.path, parts.count - 1))
      }
    }
    if !log.isIncomplete { pack.names.reportUnused() }
  }

  private func note(_ fields: Fields) {
    references.declare(id: fields["id"]?.text, kind: fields["kind"]?.text, type: fields["type"]?.text)
    guard let value = fields["id"], let id = value.text else { return }
    if let first = ids[id] {
      log.add(.duplicateID, at: value.spot, "the id `\(id)` stands twice", other: (first, "it stands here first"))
    } else {
      ids[id] = value.spot
    }
  }

  private func readScale(_ root: YAMLValue, path: String, of pack: PackParts) {
    if case .map(let entries) = root.content, entries.contains(where: { $0.name == "stance" }) {
      guard let settings = StanceReader(log: log, references: references).settings(root) else { return }
      if let first = stance {
        log.add(
          .duplicateScale, at: root.spot, "the stance settings stand twice",
          other: (first.place, "they stand here first"))
      }
      stance = (settings, root.spot)
      return
    }
    let reader = ScaleReader(folder: pack.folder, path: path, log: log, references: references)
    guard let scale = reader.scale(root), case .map(let entries) = root.content,
      let name = entries.first(where: { $0.name == "scale" })?.value
    else { return }
    if let first = scales.first(where: { $0.scale.name == scale.name }) {
      log.add(
        .duplicateScale, at: name.spot, "the scale `\(scale.name)` stands twice",
        other: (first.place, "it stands here first"))
    }
    scales.append((scale, name.spot))
  }

  /// After the pack's lists are declared, which it names.
  private func readTargetScale(_ root: YAMLValue, path: String, of pack: PackParts) {
    let reader = TargetScaleReader(path: path, pack: pack, log: log)
    guard let scale = reader.scale(root), let name = root["target-scale"] else { return }
    if let first = targetScale {
      log.add(
        .duplicateScale, at: name.spot, "there is a target scale already", hint: "stances toward targets have one",
        other: (first.place, "it stands here"))
    }
    targetScale = (scale, name.spot)
  }
}
