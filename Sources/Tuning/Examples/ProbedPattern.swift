internal import Patterns
internal import RuleFiles

/// A pattern with a group put into each alternative and around each list, so that a match tells what it went through.
///
/// Captures come back with the match alone: what was tried and given up leaves no trace in them.
struct ProbedPattern {
  private(set) var source = ""
  private(set) var probes: [Probe] = []
  /// Patterns in which nothing could be put.
  private(set) var opaque: Set<ProbedPart.Owner> = []
  private let names: [String: WrittenName]

  /// What the group with a number of its own stands for.
  enum Probe {
    case alternative(ProbedPart)
    /// A list; where it is repeated, its group holds the last word alone.
    case list(WrittenName, isRepeated: Bool)
  }

  static func groupName(_ number: Int) -> String { "_probe\(number)" }

  init(_ pattern: ExpandedPattern, owner: ProbedPart.Owner, names: [String: WrittenName]) {
    self.names = names
    source = build(pattern, owner: owner, isRepeated: false)
  }

  private mutating func build(_ pattern: ExpandedPattern, owner: ProbedPart.Owner, isRepeated: Bool) -> String {
    let branches = ProbedBranches(of: pattern)
    guard branches.isTransparent else {
      opaque.insert(owner)
      return pattern.expanded
    }
    var edits: [Edit] = []
    for (number, branch) in branches.branches.enumerated() {
      let start = branch.range.lowerBound
      edits.append(Edit(range: start..<start, text: group(.alternative(ProbedPart(owner: owner, number: number)), "")))
    }
    replaceNames(in: branches.tree, isRepeated: isRepeated, edits: &edits)
    return Edit.apply(edits, to: pattern.typed)
  }

  private mutating func replaceNames(
    in node: PatternNode, isRepeated: Bool, edits: inout [Edit], isHidden: Bool = false
  ) {
    var (isRepeated, isHidden) = (isRepeated, isHidden)
    switch node.kind {
    case .name(let name):
      if let part = names[name] { edits.append(Edit(range: node.range, text: text(of: part, isRepeated, isHidden))) }
    case .quantified(_, let quantifier): isRepeated = isRepeated || quantifier.most ?? 2 > 1
    case .group(.lookahead(isNegative: true), _), .group(.lookbehind(isNegative: true), _): isHidden = true
    default: break
    }
    for child in node.children { replaceNames(in: child, isRepeated: isRepeated, edits: &edits, isHidden: isHidden) }
  }

  private mutating func text(of name: WrittenName, _ isRepeated: Bool, _ isHidden: Bool) -> String {
    if isHidden { return name.expanded }
    guard let define = name.define else { return group(.list(name, isRepeated: isRepeated), name.expanded) }
    return "(?:\(build(define, owner: .name(name.key.place), isRepeated: isRepeated)))"
  }

  private mutating func group(_ probe: Probe, _ inside: String) -> String {
    probes.append(probe)
    return "(?<\(Self.groupName(probes.count - 1))>\(inside))"
  }

  /// A stretch of a pattern, in UTF-8 bytes, and what takes its place.
  private struct Edit {
    let range: Range<Int>
    let text: String

    static func apply(_ edits: [Edit], to text: String) -> String {
      let bytes = Array(text.utf8)
      var result: [UInt8] = []
      var start = 0
      // What is put in at one place keeps its order.
      let ordered = edits.enumerated().sorted {
        ($0.1.range.lowerBound, $0.1.range.count, $0.0) < ($1.1.range.lowerBound, $1.1.range.count, $1.0)
      }
      for (_, edit) in ordered {
        result += bytes[start..<edit.range.lowerBound] + Array(edit.text.utf8)
        start = edit.range.upperBound
      }
      return String(decoding: result + bytes[start...], as: UTF8.self)
    }
  }
}
