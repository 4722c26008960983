/// Takes a pattern apart as PCRE2 reads it.
///
/// It is meant for patterns that compile. Of others it makes what it can: what it does not understand is `unknown`.
public struct PatternParser {
  var input: PatternInput
  var flags: PatternFlags
  /// Capturing groups so far.
  var captures = 0
  /// Nesting, so that a hostile pattern cannot exhaust the stack.
  private var depth = 0
  private let readsNames: Bool

  private static let deepest = 250

  /// - Parameters:
  ///   - flags: the options it is compiled with.
  ///   - readsNames: `{{name}}` is a name, as in rule files.
  /// - Returns: the pattern as a tree; ranges are UTF-8 bytes of `pattern`.
  public static func parse(_ pattern: String, flags: PatternFlags = [], readsNames: Bool = false) -> PatternNode {
    var parser = PatternParser(input: PatternInput(pattern), flags: flags, readsNames: readsNames)
    let node = parser.alternation()
    // A closing bracket that nothing opened.
    guard parser.input.isAtEnd else { return PatternNode(.unknown, 0..<parser.input.count, flags) }
    return node
  }

  private init(input: PatternInput, flags: PatternFlags, readsNames: Bool) {
    self.input = input
    self.flags = flags
    self.readsNames = readsNames
  }

  func node(_ kind: PatternNode.Kind, from start: Int) -> PatternNode {
    PatternNode(kind, start..<input.index, flags)
  }

  /// Branches up to a closing bracket or the end. Options set inside hold to the end of the group, also in later branches.
  mutating func alternation() -> PatternNode {
    let start = input.index
    let outer = flags
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else {
      input.skipToClosing()
      return PatternNode(.unknown, start..<input.index, outer)
    }
    var branches = [concatenation()]
    while input.skip("|") { branches.append(concatenation()) }
    return PatternNode(
      branches.count == 1 ? branches[0].kind : .alternation(branches), start..<input.index, outer)
  }

  private mutating func concatenation() -> PatternNode {
    let start = input.index
    let outer = flags
    var parts: [PatternNode] = []
    while let next = input.peek, next != "|", next != ")" {
      guard let part = part() else { continue }
      parts.append(part)
    }
    let range = start..<input.index
    switch parts.count {
    case 0: return PatternNode(.empty, range, outer)
    case 1: return PatternNode(parts[0].kind, parts[0].range, parts[0].flags)
    default: return PatternNode(.concatenation(parts), range, outer)
    }
  }

  /// An atom with its quantifier; nil for what does not count.
  private mutating func part() -> PatternNode? {
    if flags.contains(.extended), input.skipBlanksAndComment() { return nil }
    guard let atom = atom() else { return nil }
    return quantified(atom)
  }

  private mutating func atom() -> PatternNode? {
    let start = input.index
    if readsNames, let name = input.takeName() { return node(.name(name), from: start) }
    guard let scalar = input.take() else { return nil }
    switch scalar {
    case "\\": return escape(from: start)
    case "[": return set(from: start)
    case "(": return group(from: start)
    case ".": return node(.any, from: start)
    case "^": return node(flags.contains(.multiline) ? .unknown : .anchor(.start), from: start)
    case "$": return node(flags.contains(.multiline) ? .unknown : .anchor(.end), from: start)
    default: return node(.literal(scalar), from: start)
    }
  }
}
