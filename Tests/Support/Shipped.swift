public import Articles
import Foundation
import Matching
public import RuleFiles
public import Scoring

/// The pack that ships, and the articles written for the tests.
public enum Shipped {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of the pack that ships.
  public static let folder = root.appending(path: "Rules/en").path

  private static let pack = Result { () throws(RuleFileErrors) -> RuleSet in
    try PackReader.read(folders: [folder])
  }

  /// Read once a run.
  public static func rules() throws -> RuleSet {
    try pack.get()
  }

  /// All articles of `Tests/Fixtures/articles`.
  public static func articles() -> [Article] {
    Inputs(paths: [root.appending(path: "Tests/Fixtures/articles").path]).compactMap {
      if case .article(let article) = $0 { article } else { nil }
    }
  }

  /// A text's report under a rule set.
  public static func report(of article: Article, _ ruleSet: RuleSet) -> StanceReport {
    Scorer(ruleSet).report(of: article, matches: PlainEngine(ruleSet).matches(in: article))
  }
}
