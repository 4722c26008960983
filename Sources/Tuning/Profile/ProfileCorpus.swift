internal import Articles
internal import RuleFiles

/// What a profile is taken of: articles, or the examples of the rules themselves.
public struct ProfileCorpus: Sendable {
  private let content: Content

  private enum Content: Sendable {
    case paths([String])
    case items([InputItem])
    case examples
  }

  /// Files and folders, read anew by each run; `-` is standard input, which is read once and kept.
  public init(paths: [String]) {
    guard paths.contains("-") else {
      content = .paths(paths)
      return
    }
    let inputs = Inputs(paths: paths)
    var items: [InputItem] = []
    while let item = inputs.nextItem() { items.append(item) }
    content = .items(items)
  }

  /// The hits and misses of the rules: at hand with every pack, and no picture of what the rules cost on news.
  public static let examples = ProfileCorpus(.examples)

  private init(_ content: Content) {
    self.content = content
  }

  var isOfExamples: Bool {
    if case .examples = content { true } else { false }
  }

  /// The next input of each call; nil at the end.
  func reader(_ ruleSet: RuleSet) -> () -> Input? {
    switch content {
    case .paths(let paths):
      let inputs = Inputs(paths: paths)
      return { inputs.next() }
    case .items(let items):
      var rest = items[...]
      return { rest.popFirst()?.read() }
    case .examples:
      var rest = Self.texts(of: ruleSet)[...]
      return {
        rest.popFirst().map { .article(ArticleReader.article(id: "example", plainText: Array($0.utf8))) }
      }
    }
  }

  /// Label rules have spans for examples, not texts.
  private static func texts(of ruleSet: RuleSet) -> [String] {
    ruleSet.rules.filter { $0.kind != .source && $0.kind != .cue }.flatMap { $0.hits + $0.misses }.map(\.text)
  }
}
