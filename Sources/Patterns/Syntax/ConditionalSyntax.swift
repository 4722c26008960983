extension PatternParser {
  /// `(?(…)yes|no)`; everything up to the second bracket is taken already.
  mutating func conditional(from start: Int) -> PatternNode {
    guard let condition = condition() else { return unknownGroup(from: start) }
    let outer = flags
    let inside = alternation()
    flags = outer
    guard input.skip(")") else { return node(.unknown, from: start) }
    var branches = [inside]
    if case .alternation(let parts) = inside.kind { branches = parts }
    return node(.conditional(condition, branches), from: start)
  }

  private mutating func condition() -> PatternNode.Condition? {
    let start = input.index
    for (text, group) in [
      ("?=", PatternNode.Group.lookahead(isNegative: false)), ("?!", .lookahead(isNegative: true)),
      ("?<=", .lookbehind(isNegative: false)), ("?<!", .lookbehind(isNegative: true)),
    ] where input.skip(text) {
      let inside = alternation()
      guard input.skip(")") else { return nil }
      return .assertion(node(.group(group, inside), from: start))
    }
    guard var text = input.take(upTo: ")") else { return nil }
    if text == "DEFINE" { return .define }
    if text == "R" || text.hasPrefix("R&") || text.hasPrefix("R") && Int(text.dropFirst()) != nil { return .recursion }
    for (open, close) in [("<", ">"), ("'", "'")] where text.hasPrefix(open) && text.hasSuffix(close) && text.count > 2
    {
      text = String(text.dropFirst().dropLast())
    }
    return target(text).map(PatternNode.Condition.group)
  }
}
