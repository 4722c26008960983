extension PatternParser {
  /// The atom with the quantifier that follows, if one does.
  mutating func quantified(_ atom: PatternNode) -> PatternNode {
    var node = atom
    // `a{2}{3}` repeats the repetition.
    while let bounds = bounds(of: node) {
      let manner = manner()
      node = PatternNode(
        .quantified(node, Quantifier(least: bounds.least, most: bounds.most, manner: manner)),
        atom.range.lowerBound..<input.index, atom.flags)
    }
    return node
  }

  private mutating func bounds(of node: PatternNode) -> (least: Int, most: Int?)? {
    if flags.contains(.extended) { while input.skipBlanksAndComment() {} }
    if input.skip("*") { return (0, nil) }
    if input.skip("+") { return (1, nil) }
    if input.skip("?") { return (0, 1) }
    return braces()
  }

  /// `{2}`, `{2,}`, `{2,5}`; other braces are plain text, without moving.
  private mutating func braces() -> (least: Int, most: Int?)? {
    let start = input.position
    guard input.skip("{"), let least = input.number() else {
      input.back(to: start)
      return nil
    }
    if input.skip("}") { return (least, least) }
    if input.skip(",") {
      if input.skip("}") { return (least, nil) }
      if let most = input.number(), input.skip("}") { return (least, most) }
    }
    input.back(to: start)
    return nil
  }

  private mutating func manner() -> Quantifier.Manner {
    if input.skip("+") { return .possessive }
    let isLazy = input.skip("?") != flags.contains(.ungreedy)
    return isLazy ? .lazy : .greedy
  }
}
