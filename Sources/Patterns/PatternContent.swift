/// What a pattern is compiled from. Compared and hashed by bytes: Swift's own comparison of texts normalises them first,
/// which takes long for the patterns of a large pack.
public struct PatternContent: Hashable, Sendable {
  public let source: String
  public let options: Pattern.Options

  public init(source: String, options: Pattern.Options) {
    self.source = source
    self.options = options
  }

  public static func == (first: PatternContent, second: PatternContent) -> Bool {
    first.options == second.options && first.source.utf8.elementsEqual(second.source.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(options)
    var source = source
    source.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Pattern: Hashable {
  /// What it was compiled from.
  public var content: PatternContent { PatternContent(source: source, options: options) }

  /// Compiled from the same source with the same options.
  public static func == (first: Pattern, second: Pattern) -> Bool {
    first === second || first.content == second.content
  }

  public func hash(into hasher: inout Hasher) {
    content.hash(into: &hasher)
  }
}
