internal import ArgumentParser
internal import RuleFiles
internal import Tuning

/// `slant tune new`: a first pack, or one more rule.
struct TuneNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a first pack of rule files, with comments that explain it, or one more rule.",
    discussion: """
      slant tune new mine
      slant tune new --rule en.claim.mine.deaths --kind claim mine/rules/first.yaml
      What exists is never written over.
      """)

  @Option(help: ArgumentHelp("What the pack is called. (default: the folder's name)", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("Write one rule with this id, not a pack.", valueName: "id"))
  var rule: String?

  @Option(help: ArgumentHelp("The kind of the rule: claim, attribution, evaluation …", valueName: "kind"))
  var kind: String?

  @Argument(
    help: ArgumentHelp(
      "The pack's folder; with --rule the file to put the rule in, which is printed if left out.", valueName: "path"),
    completion: .file())
  var path: String?

  func validate() throws {
    if rule == nil {
      guard path != nil else { throw ValidationError("name the folder to write to, such as: slant tune new mine") }
      if kind != nil { throw ValidationError("--kind goes with --rule") }
    } else {
      if kind == nil { throw ValidationError("--rule needs --kind, such as --kind claim") }
      if name != nil { throw ValidationError("--name is for a pack, --rule for one rule") }
    }
  }

  func run() throws {
    do {
      if let rule { try writeRule(rule) } else if let path { try writePack(path) }
    } catch let error as NewPackError {
      throw Refusal(error.description)
    }
  }

  private func writePack(_ folder: String) throws {
    let named = name.map { FirstPack(name: $0) } ?? FirstPack(folder: folder)
    guard let pack = named else {
      throw Refusal("\"\(name ?? "")\" cannot be a pack's name: lower-case letters, digits and hyphens, a letter first")
    }
    for path in try pack.write(to: folder) { print(path) }
    print(
      """

      Next:
        slant tune check \(folder)
        slant tune test --rules \(folder)
        slant score --rules \(folder) article.txt
      """)
    if let english = try? RulesLocation.folders(given: []).first {
      print("  slant score --rules \(english) --rules \(folder) article.txt   # beside the English pack")
    }
  }

  private func writeRule(_ id: String) throws {
    guard let skeleton = RuleSkeleton(id: id, kind: RuleKind(rawValue: kind ?? "")) else {
      throw Refusal(
        "\"\(id)\" of kind \"\(kind ?? "")\": an id is dotted, in lower case (en.claim.mine.deaths), a kind one word")
    }
    guard let path else { return print(skeleton.text(), terminator: "") }
    try RuleFileEnd.append(skeleton, to: path)
    print("\(path): added \(id)")
  }
}
