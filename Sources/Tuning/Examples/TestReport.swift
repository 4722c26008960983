public import RuleFiles

/// What came of the examples of a rule set.
public struct TestReport: Sendable {
  public let rules: [TestedRule]
  /// Lists and defines that rules share, with what the hits of any rule exercise.
  public let names: [TestedName]
  public let crossFire: [Shot]

  /// How many rules have an example that did not come out as written.
  public var failed: Int { rules.count { !$0.failures.isEmpty } }
}

/// One rule's examples.
public struct TestedRule: Sendable {
  public let id: String
  public let hits: Int
  public let misses: Int
  public let failures: [ExampleFailure]
  /// The alternatives of its pattern, or its words, as written; nil where they cannot be told apart.
  public let parts: [TestedPart]?
}

/// A list or define.
public struct TestedName: Sendable {
  public let name: String
  public let isList: Bool
  public let place: SourcePlace
  public let parts: [TestedPart]?
}

/// An alternative of a pattern, or a word.
public struct TestedPart: Sendable {
  /// As it was typed.
  public let text: String
  public let place: SourcePlace
  public let isWord: Bool
  /// Some hit's match goes through it.
  public let isCovered: Bool
}

/// A finding of one rule in an example of another.
public struct Shot: Sendable, Equatable {
  /// The rule whose example it is.
  public let rule: String
  public let isHit: Bool
  /// The rule that fires.
  public let other: String
  public let kind: String
  public let isSameKind: Bool
  /// What it finds, and in what example.
  public let found: String
  public let text: String
  public let place: SourcePlace
}
