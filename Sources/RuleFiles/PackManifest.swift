/// `pack.yaml`: what a pack is called, and which language it is for.
struct PackManifest {
  let name: String
  let version: String
  let language: String
  let licence: String
  /// The file of irregular forms, from the pack's folder.
  let inflection: YAMLValue?
  let place: Spot

  init?(_ folder: PackFolder, log: ErrorLog) {
    guard folder.files["pack.yaml"] != nil else {
      log.add(
        .missingPackFile, file: folder.shown("pack.yaml"), "there is no `pack.yaml`",
        hint: "a pack is a folder with a `pack.yaml`: slant, pack, version, language, title, licence")
      return nil
    }
    guard let source = folder.source("pack.yaml", log: log), let root = YAMLReading(source: source, log: log).read(),
      let fields = Fields(root, as: .pack, log: log)
    else { return nil }
    FormatVersion.check(fields)
    _ = fields.text("title")
    Self.checkVersion(fields)
    Self.checkName(fields)
    guard let name = fields.text("pack"), let version = fields.text("version"), let language = fields.text("language"),
      let licence = fields.text("licence")
    else { return nil }
    (self.name, self.version, self.language, self.licence) = (name, version, language, licence)
    inflection = fields.text("inflection") == nil ? nil : fields["inflection"]
    place = fields["pack"]?.spot ?? fields.start
  }

  private static func checkVersion(_ fields: Fields) {
    guard let value = fields["version"], let text = value.text else { return }
    let core = text.prefix { $0 != "-" && $0 != "+" }
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count != 3 || !parts.allSatisfy({ CoreSchema.whole(String($0)) != nil }) {
      fields.log.add(
        .malformedVersion, at: value.spot, "`\(text)` is not a version", hint: "three numbers, such as `0.1.0`")
    }
  }

  private static func checkName(_ fields: Fields) {
    guard let value = fields["pack"], let text = value.text, !Name.isValid(text) else { return }
    fields.log.add(.malformedName, at: value.spot, "`\(text)` is not a name", hint: Name.hint)
  }
}

/// The number of the rule language that a file is written in.
enum FormatVersion {
  static let current = "1"

  static func check(_ fields: Fields) {
    guard let value = fields["slant"], value.plain != current else { return }
    fields.log.add(
      .unknownFormatVersion, at: value.spot, "this reads rule files of version \(current), not \(value.description)",
      hint: "write `slant: \(current)`")
  }
}

/// Names of lists, defines, packs and scales.
enum Name {
  static let hint = "lower-case letters, digits and hyphens, a letter first"

  static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, (97...122).contains(first) else { return false }
    return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
