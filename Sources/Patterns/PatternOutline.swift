/// A pattern's tree as places need it: alternatives, each a sequence of items, groups with what they hold.
///
/// Offsets are UTF-8 bytes of the pattern's source. Option settings and comments are no items.
public struct PatternOutline: Sendable {
  /// Of the whole pattern.
  public let alternatives: [[Item]]

  public struct Item: Sendable {
    /// With its quantifier.
    public let range: Range<Int>
    public let kind: Kind
    /// The item may match nothing: `?`, `*`, `{0,3}`.
    public let isOptional: Bool
    /// The item stands just once: no quantifier.
    public let isSingle: Bool
    /// The options in force where it stands.
    public let flags: PatternFlags
    /// What a group holds.
    public let alternatives: [[Item]]
  }

  public enum Kind: Sendable, Equatable {
    /// A character that stands for itself.
    case literal
    /// A class, a dot, an anchor, whatever else takes in a character or none.
    case other
    /// A group that takes in text.
    case group
    /// `(?=`, `(?<=`
    case lookaround
    /// `(?!`, `(?<!`
    case negativeLookaround
    /// A verb, a call of a group.
    case setting
  }

  public init(_ source: String, flags: PatternFlags = []) {
    alternatives = Self.alternatives(of: PatternParser.parse(source, flags: flags))
  }

  /// Where in the outline a byte of the source stands: the index of the item in each sequence from the outermost inwards.
  public func path(to offset: Int) -> [Int] {
    Self.path(to: offset, in: alternatives)
  }

  private static func path(to offset: Int, in alternatives: [[Item]]) -> [Int] {
    let sequence =
      alternatives.first { ($0.last?.range.upperBound ?? 0) > offset } ?? alternatives.last { !$0.isEmpty } ?? []
    // Behind the end of an alternative, before the one that follows, all of it is done.
    for (before, after) in zip(alternatives, alternatives.dropFirst()) {
      guard let end = before.last?.range.upperBound, let start = after.first?.range.lowerBound else { continue }
      if offset >= end, offset < start { return [before.count] }
    }
    guard let index = sequence.firstIndex(where: { $0.range.upperBound > offset }) else { return [sequence.count] }
    let item = sequence[index]
    guard offset > item.range.lowerBound, !item.alternatives.isEmpty else { return [index] }
    return [index] + path(to: offset, in: item.alternatives)
  }

  // MARK: From the tree

  private static func alternatives(of node: PatternNode) -> [[Item]] {
    if case .alternation(let branches) = node.kind { return branches.map(sequence) }
    return [sequence(of: node)]
  }

  private static func sequence(of node: PatternNode) -> [Item] {
    switch node.kind {
    case .empty: []
    // `\Q…\E` is a sequence of its own inside another.
    case .concatenation(let parts): parts.flatMap(sequence)
    default: [item(of: node)]
    }
  }

  private static func item(of node: PatternNode) -> Item {
    var inner = node
    var isOptional = false
    while case .quantified(let repeated, let quantifier) = inner.kind {
      isOptional = isOptional || quantifier.least == 0
      inner = repeated
    }
    var inside: [[Item]] = []
    if case .group(_, let content) = inner.kind, content.kind != .unknown { inside = alternatives(of: content) }
    return Item(
      range: node.range, kind: kind(of: inner), isOptional: isOptional, isSingle: inner == node, flags: inner.flags,
      alternatives: inside)
  }

  private static func kind(of node: PatternNode) -> Kind {
    switch node.kind {
    case .literal: .literal
    case .group(.lookahead(let isNegative), _), .group(.lookbehind(let isNegative), _):
      isNegative ? .negativeLookaround : .lookaround
    case .group, .conditional: .group
    case .verb, .subroutine: .setting
    default: .other
    }
  }
}

extension Pattern {
  /// The pattern's outline, read with its options.
  var outline: PatternOutline {
    PatternOutline(source, flags: options.contains(.ignoreCase) ? .ignoreCase : [])
  }
}
