/// A rule that is about to be written into a rule file.
struct RuleDraft: Sendable {
  var id: String
  var kind: String
  var type: String?
  var polarity: Double?
  var tags: [(key: String, value: String)] = []
  var matchesCase = false
  var form: Form
  var unless: [String] = []
  var message: String
  var why: String
  /// What it must find, and where that comes from: one for each word, row or alternative of the form.
  var carried: [Carried]
  /// How many of the entries the example is made of; the first that passes is taken.
  var exampleNumber = 0
  /// 0: the same letters inside other words; 1: words of no language.
  var missNumber = 0

  /// What the hit is made of; nil where nothing is left to try.
  var example: Sample? {
    let samples = carried.lazy.flatMap(\.samples)
    return samples.dropFirst(exampleNumber).first
  }

  enum Form: Sendable {
    /// Written into the rule.
    case words([String])
    /// Rows of a lexicon; the file's name inside the pack.
    case lexicon(String, [LexiconRow])
    /// A pattern of so many parts.
    case alternatives([TermShape])
    case pattern(String)
  }

  struct LexiconRow: Sendable {
    let term: String
    var polarity: Double?
    var tags: String?
  }

  /// An entry of the foreign file in this rule.
  struct Carried: Sendable {
    /// The file as it was given.
    let file: String
    /// As it stands there.
    let what: String
    let line: Int
    /// Texts that the rule must find, each with what must stand around it.
    let samples: [Sample]
  }

  struct Sample: Sendable, Hashable {
    var before = ""
    let match: String
    var after = ""

    /// Among words of no language, so that no longer term can take its place.
    var text: String { "Xqx \(before)\(match)\(after) xqx." }

    /// With the part marked that must be found.
    var marked: String {
      // A backslash in front of the mark's end would make it a bracket.
      let marked = match.hasSuffix("\\") ? Self.literal(match) : "[match:\(Self.literal(match))]"
      return "It says \(before)\(marked)\(after) here."
    }

    /// The same letters inside other words.
    var nearMiss: String { "It says \(Self.literal("xq\(match)qx")) here." }

    private static func literal(_ text: String) -> String {
      text.replacing("[", with: "\\[").replacing("]", with: "\\]")
    }
  }
}

extension RuleDraft {
  /// Without the entries at these indices; nil where nothing is left.
  func without(_ indices: Set<Int>) -> RuleDraft? {
    var rule = self
    rule.carried = Self.kept(carried, indices)
    switch form {
    case .words(let words): rule.form = .words(Self.kept(words, indices))
    case .lexicon(let file, let rows): rule.form = .lexicon(file, Self.kept(rows, indices))
    case .alternatives(let shapes): rule.form = .alternatives(Self.kept(shapes, indices))
    case .pattern: return indices.isEmpty ? self : nil
    }
    return rule.carried.isEmpty ? nil : rule
  }

  private static func kept<Element>(_ elements: [Element], _ indices: Set<Int>) -> [Element] {
    elements.enumerated().filter { !indices.contains($0.offset) }.map(\.element)
  }

  /// What was said of an entry that could not be carried over after all.
  func loss(of index: Int, why: String) -> ImportLoss {
    ImportLoss(file: carried[index].file, line: carried[index].line, what: carried[index].what, why: why)
  }
}
