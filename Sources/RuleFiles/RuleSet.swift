/// Everything that was read from rule files: what runs.
public struct RuleSet: Sendable {
  public let packs: [PackIdentity]
  /// In the order of the files' paths, then of the file.
  public let rules: [Rule]
  /// Sentence and other scales, in the order of their names.
  public let scales: [Scale]
  public let stance: StanceSettings
  /// How the stance toward a target is read; nil: from the masses linked to it alone.
  public let targetScale: TargetScale?
  public let language: LanguageData

  public init(
    packs: [PackIdentity], rules: [Rule], scales: [Scale], stance: StanceSettings,
    targetScale: TargetScale? = nil, language: LanguageData = LanguageData()
  ) {
    self.packs = packs
    self.rules = rules
    self.scales = scales
    self.stance = stance
    self.targetScale = targetScale
    self.language = language
  }
}

/// What a report names a pack by.
public struct PackIdentity: Sendable, Equatable {
  public let pack: String
  public let version: String
  public let language: String
  public let licence: String
  /// Lower-case hexadecimal, over the paths and contents of all files of the pack.
  public let sha256: String

  public init(pack: String, version: String, language: String, licence: String, sha256: String) {
    self.pack = pack
    self.version = version
    self.language = language
    self.licence = licence
    self.sha256 = sha256
  }
}
