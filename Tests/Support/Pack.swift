public import Articles
import Foundation
public import Matching
public import RuleFiles

/// A rule set from the text of one rule file, with what the tests do not look at filled in.
///
/// - Parameter files: other files of the pack, by their path in it.
public func rules(_ yaml: String, files: [String: String] = [:]) throws -> RuleSet {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("slant-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let pack = "slant: 1\npack: test\nversion: 1.0.0\nlanguage: en\nlicence: Apache-2.0\ntitle: test\n"
  try pack.write(to: folder.appendingPathComponent("pack.yaml"), atomically: true, encoding: .utf8)
  try ("slant: 1\n" + yaml).write(
    to: folder.appendingPathComponent("rules.yaml"), atomically: true, encoding: .utf8)
  for (path, text) in files {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
  return try PackReader.read(folders: [folder.path])
}

/// The fields that every rule needs and these tests do not look at.
public let rest = "message: m, why: w, hits: [h], misses: [m]"

/// What a rule set finds in a text, a sentence gap as ␤: one line a finding, "rule-id: text role=text …".
public func found(_ text: String, _ ruleSet: RuleSet) -> [String] {
  let article = ArticleReader.article(id: "a", plainText: Array(text.utf8))
  return lines(PlainEngine(ruleSet).matches(in: article), article, ruleSet)
}

public func lines(_ matches: Matches, _ article: Article, _ ruleSet: RuleSet) -> [String] {
  matches.findings.map { finding in
    let roles = finding.roles.sorted { $0.key < $1.key }.map { role, ranges in
      " \(role)=" + ranges.map(article.reading.text).joined(separator: "+")
    }
    var line = "\(ruleSet.rules[finding.rule].id): \(article.reading.text(finding.range))" + roles.joined()
    if finding.basePolarity != 0 { line += " \(finding.polarity)" }
    if case .attributed(let index) = finding.voice {
      line += " ‹\(article.reading.text(matches.findings[index].roles["source"]?.first ?? 0..<0))›"
    }
    return line.replacingOccurrences(of: "\n", with: "␤")
  }
}

public func article(_ text: String) -> Article {
  ArticleReader.article(id: "a", plainText: Array(text.utf8))
}

public func engine(_ ruleSet: RuleSet) -> PlainEngine {
  PlainEngine(ruleSet)
}
