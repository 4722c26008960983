internal import Patterns
internal import RuleFiles

/// The alternatives of a pattern as it was typed that a match can be seen to go through.
struct ProbedBranches {
  let tree: PatternNode
  /// In the order of the pattern, outer ones first.
  private(set) var branches: [PatternNode] = []
  /// False where groups are referred to by number or called, or something is not understood: nothing can be put in.
  let isTransparent: Bool

  init(of pattern: ExpandedPattern) {
    tree = PatternParser.parse(pattern.typed, readsNames: true)
    isTransparent = tree.all.allSatisfy { node in
      switch node.kind {
      case .backreference(.number), .subroutine, .conditional, .verb, .unknown: false
      default: true
      }
    }
    if isTransparent { collect(tree) }
  }

  private mutating func collect(_ node: PatternNode) {
    switch node.kind {
    // A match never goes through what must not be there.
    case .group(.lookahead(isNegative: true), _), .group(.lookbehind(isNegative: true), _): return
    case .alternation(let found): branches += found
    default: break
    }
    for child in node.children { collect(child) }
  }
}
