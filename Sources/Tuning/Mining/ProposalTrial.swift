internal import Foundation
public import RuleFiles

/// Reads proposed rules as part of the pack that they are for, runs their examples and looks through them as `check`
/// does: what does not come out is dropped.
public struct ProposalTrial {
  private let folders: [String]
  private var proposals: [Proposal] = []
  /// How many rules were dropped, and why.
  public private(set) var dropped: [String: Int] = [:]

  private static let name = "mined.yaml"

  /// - Parameter folders: of the packs; the rules are tried as a file of the last one.
  public init(_ report: MiningReport, folders: [String], ruleSet: RuleSet) {
    self.folders = folders
    let known = KnownTerms(ruleSet)
    var taken = Set(ruleSet.rules.map(\.id))
    let language = ruleSet.packs.last?.language ?? "en"
    for (question, gold, terms) in report.missed {
      let writer = ProposalWriter(language: language, question: question, gold: gold)
      for term in terms {
        if known.rules(of: writer.kind, have: term.forms) {
          drop("a rule has it already")
        } else if var proposal = writer.proposal(term) {
          if !taken.insert(proposal.rule.id).inserted { proposal.rule.id += "-\(Slug.of(question.name))" }
          proposals.append(proposal)
        } else {
          drop("no sentence can be its example")
        }
      }
    }
  }

  /// How many rules passed.
  public var count: Int { proposals.count }

  private mutating func drop(_ why: String) { dropped[why, default: 0] += 1 }

  /// Drops what does not load, does not find what it should, or is warned of by `check`.
  public mutating func run(jobs: Int) async throws(RuleFileErrors) {
    var packs = folders.map(PackSource.folder)
    guard let last = folders.last else { return }
    let files = Self.files(of: last)
    while !proposals.isEmpty {
      packs[packs.count - 1] = .files(name: last, files.merging([Self.name: Array(text.utf8)]) { $1 })
      do {
        let ruleSet = try PackReader.read(packs)
        if mendExamples(ruleSet) { continue }
      } catch {
        guard dropRefused(error.errors, "it does not load") else { throw error }
        continue
      }
      let warnings = await RuleChecker(jobs: jobs).check(packs).limited(to: .warning).findings.map(\.fault)
      if !dropRefused(warnings, "`check` warns of it") { return }
    }
  }

  /// A rule file, to be put beside the pack's others.
  public var text: String {
    let rules = proposals.map { PackText.text(of: $0.rule, hits: Array($0.candidates.prefix(1)), misses: $0.misses) }
    return """
      # Mined from labelled texts: a beginning. Each rule loads, finds its examples and passes the checks; read them, say
      # why, and join what belongs together. The examples are from the texts, whose licence holds for them too.
      slant: 1
      rules:

      """ + rules.joined(separator: "\n")
  }

  /// Takes other sentences as examples where one does not come out; false where all do.
  private mutating func mendExamples(_ ruleSet: RuleSet) -> Bool {
    let runner = ExampleRunner(ruleSet)
    var indices: [String: Int] = [:]
    for (index, rule) in ruleSet.rules.enumerated() { indices[rule.id] = index }
    var isMended = false
    for number in proposals.indices.reversed() {
      guard let index = indices[proposals[number].rule.id], !runner.failures(of: index).isEmpty else { continue }
      isMended = true
      proposals[number].candidates.removeFirst()
      guard proposals[number].candidates.isEmpty else { continue }
      proposals.remove(at: number)
      drop("no sentence came out as its example")
    }
    return isMended
  }

  /// False where the faults are not about the proposed rules.
  private mutating func dropRefused(_ errors: [RuleFileError], _ why: String) -> Bool {
    let starts = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.hasPrefix("  - id: ") }.map { $0.offset + 1 }
    let refused = Set(
      errors.filter { $0.place.file.hasSuffix("/\(Self.name)") }.compactMap { error in
        starts.lastIndex { $0 <= error.place.line }
      })
    for _ in refused { drop(why) }
    proposals = proposals.enumerated().filter { !refused.contains($0.offset) }.map(\.element)
    return !refused.isEmpty
  }

  private static func files(of folder: String) -> [String: [UInt8]] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for case let path as String in walk where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      var isFolder: ObjCBool = false
      let whole = "\(folder)/\(path)"
      guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[path] = FileManager.default.contents(atPath: whole).map { [UInt8]($0) }
    }
    return files
  }
}
