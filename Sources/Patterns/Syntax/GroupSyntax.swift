extension PatternParser {
  /// What a bracket opens; nil for what does not count. The bracket is taken already.
  mutating func group(from start: Int) -> PatternNode? {
    if input.starts(with: "*") { return verb(from: start) }
    guard input.skip("?") else {
      if flags.contains(.noCapture) { return group(.plain, from: start) }
      captures += 1
      return group(.capturing(number: captures), from: start)
    }
    if input.skip("#") {
      _ = input.take(upTo: ")")
      return nil
    }
    if let group = plainOpening() { return self.group(group, from: start) }
    if let name = nameOpening() {
      captures += 1
      return group(.named(name, number: captures), from: start)
    }
    if input.skip("(") { return conditional(from: start) }
    if let reference = subroutine() {
      return input.skip(")") ? node(reference, from: start) : unknownGroup(from: start)
    }
    return options(from: start)
  }

  private mutating func plainOpening() -> PatternNode.Group? {
    let openings: [(String, PatternNode.Group)] = [
      (":", .plain), (">", .atomic), ("=", .lookahead(isNegative: false)), ("!", .lookahead(isNegative: true)),
      ("<=", .lookbehind(isNegative: false)), ("<!", .lookbehind(isNegative: true)), ("|", .branchReset),
    ]
    for (text, group) in openings where input.skip(text) { return group }
    return nil
  }

  /// `<name>`, `'name'`, `P<name>`; nil, without moving, for others.
  private mutating func nameOpening() -> String? {
    let start = input.position
    for (open, close) in [("<", ">"), ("'", "'"), ("P<", ">")] where input.skip(open) {
      if let name = input.word(), input.skip(close) { return name }
    }
    input.back(to: start)
    return nil
  }

  /// The inside of a group and its closing bracket. Options set inside end with it.
  private mutating func group(_ group: PatternNode.Group, from start: Int) -> PatternNode {
    let outer = flags
    let inside = group == .branchReset ? resetBranches() : alternation()
    flags = outer
    guard input.skip(")") else { return node(.unknown, from: start) }
    return node(.group(group, inside), from: start)
  }

  /// Branches that each count their groups from the same number. What stands in them is not looked into: the tree has one
  /// number a group.
  private mutating func resetBranches() -> PatternNode {
    let start = input.index
    let before = captures
    let inside = alternation()
    if case .alternation(let branches) = inside.kind {
      captures = before + (branches.map(\.captureCount).max() ?? 0)
    }
    return node(.unknown, from: start)
  }

  /// `(?i)`, `(?i-x:…)`, `(?^)`; options without a group hold to the end of the one they stand in.
  private mutating func options(from start: Int) -> PatternNode? {
    var changed = flags
    if input.skip("^") { changed.subtract([.ignoreCase, .multiline, .dotAll, .extended, .extendedMore, .noCapture]) }
    var isSet = true
    while let letter = input.take() {
      switch letter {
      case "-": isSet = false
      case ")":
        flags = changed
        return nil
      case ":":
        let outer = flags
        flags = changed
        let inside = alternation()
        flags = outer
        return input.skip(")") ? node(.group(.plain, inside), from: start) : node(.unknown, from: start)
      default:
        guard let flag = Self.letters[letter] else { return unknownGroup(from: start) }
        // `xx` is more than `x`.
        let isSecond = letter == "x" && isSet && changed.contains(.extended)
        let options: PatternFlags = isSecond ? [.extendedMore] : letter == "x" && !isSet ? [flag, .extendedMore] : flag
        if isSet { changed.formUnion(options) } else { changed.subtract(options) }
      }
    }
    return node(.unknown, from: start)
  }

  private static let letters: [Unicode.Scalar: PatternFlags] = [
    "i": .ignoreCase, "m": .multiline, "s": .dotAll, "x": .extended, "n": .noCapture, "U": .ungreedy, "J": [],
  ]

  /// `(?R)`, `(?1)`, `(?-1)`, `(?&name)`, `(?P>name)`; `(?P=name)` refers back. nil, without moving, for others.
  private mutating func subroutine() -> PatternNode.Kind? {
    let start = input.position
    if input.skip("P=") { return input.word().map { .backreference(.name($0)) } ?? .unknown }
    if input.skip("&") || input.skip("P>") { return input.word().map { .subroutine(.name($0)) } ?? .unknown }
    if input.skip("R") { return .subroutine(.number(0)) }
    let text = input.take { $0 == "-" || $0 == "+" || ("0"..."9").contains($0) }
    if text.unicodeScalars.contains(where: { ("0"..."9").contains($0) }), let target = target(text) {
      return .subroutine(target)
    }
    input.back(to: start)
    return nil
  }

  /// `(*FAIL)`, `(*positive_lookahead:…)`.
  private mutating func verb(from start: Int) -> PatternNode {
    _ = input.take()
    let name = input.take { $0 == "_" || $0.isASCII && $0.properties.isAlphabetic }
    let isVerb = name.unicodeScalars.allSatisfy { $0 == "_" || ("A"..."Z").contains($0) }
    guard isVerb, input.take(upTo: ")") != nil else { return unknownGroup(from: start) }
    return node(.verb(name), from: start)
  }

  /// A group that is not understood.
  mutating func unknownGroup(from start: Int) -> PatternNode {
    input.skipToClosing()
    _ = input.skip(")")
    return node(.unknown, from: start)
  }
}
