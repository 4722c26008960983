/// What the readers of one pack share.
struct PackParts {
  let folder: PackFolder
  let manifest: PackManifest
  let inflection: Inflection
  let names: NameTable
  let patterns: PatternStore
  let references: RuleReferences

  var builder: PatternBuilder { PatternBuilder(names: names, store: patterns, log: log) }
  private let log: ErrorLog

  /// nil, with errors in the log, where the folder is no pack.
  init?(_ source: PackSource, cache: PackCache?, references: RuleReferences, log: ErrorLog) {
    guard let folder = PackFolder(source, log: log), let manifest = PackManifest(folder, log: log) else { return nil }
    let table = manifest.inflection.flatMap { folder.companion($0, of: "pack.yaml", log: log) }
    inflection = Inflection(
      language: manifest.language, irregular: table.map { IrregularForms($0, log: log) } ?? .none)
    names = NameTable(inflection: inflection, log: log)
    patterns = PatternStore(cache: cache)
    (self.folder, self.manifest, self.references, self.log) = (folder, manifest, references, log)
  }

  var identity: PackIdentity {
    PackIdentity(
      pack: manifest.name, version: manifest.version, language: manifest.language, licence: manifest.licence,
      sha256: folder.sha256)
  }
}
