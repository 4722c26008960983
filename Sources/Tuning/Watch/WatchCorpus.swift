public import Articles
internal import Foundation
internal import RuleFiles

/// What the rules are run on after each change.
public enum WatchCorpus: Sendable {
  case articles([Article])
  /// The hits and misses of the rules themselves, an article a rule.
  case examples

  func articles(of ruleSet: RuleSet) -> [Article] {
    switch self {
    case .articles(let articles): articles
    case .examples:
      ruleSet.rules.map { rule in
        let text = (rule.hits + rule.misses).map(\.text).joined(separator: "\n\n")
        return ArticleReader.article(id: rule.id, plainText: Array(text.utf8))
      }
    }
  }

  var shown: String {
    switch self {
    case .articles(let articles): articles.count == 1 ? "1 article" : "\(articles.count) articles"
    case .examples: "the rules' own examples"
    }
  }
}

extension WatchCorpus {
  /// Folders of articles that belong to a pack: `articles` in the folder that holds the pack, or the fixtures of a repository
  /// that holds the pack in `Rules`.
  public static func paths(beside packs: [String]) -> [String] {
    for pack in packs {
      for place in ["/../articles", "/../../Tests/Fixtures/articles"] {
        var isFolder = ObjCBool(false)
        let path = URL(fileURLWithPath: pack + place).standardizedFileURL.path
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { return [path] }
      }
    }
    return []
  }
}
