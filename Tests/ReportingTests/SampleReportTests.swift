import Articles
import Foundation
import RuleFiles
import Scoring
import Slant
import Testing

@testable import Reporting

/// The sample reports in `Reports/`: fixtures scored with the English pack, compared whole.
@Suite struct SampleReportTests {
  private static let rules = Result { try Rules(folders: [Repository.file("Rules/en").path]) }

  private func reports(on article: String) throws -> [Report] {
    let scorer = ArticleScorer(try Self.rules.get())
    let inputs = Inputs(paths: [Repository.file("Tests/Fixtures/articles/\(article)").path])
    return inputs.compactMap { input in
      guard case .article(let article) = input else { return nil }
      return scorer.report(on: article.named(URL(fileURLWithPath: article.id).lastPathComponent))
    }
  }

  @Test(arguments: [
    ("bridge-ledger.txt", ReportFormat.text, "bridge-ledger.txt"),
    ("bridge-courier.txt", .markdown, "bridge-courier.md"),
    ("school-meals.jsonl", .jsonl, "school-meals.jsonl"),
  ])
  func areCurrent(_ article: String, _ format: ReportFormat, _ sample: String) throws {
    let printer = ReportPrinter(format: format)
    let bytes = try reports(on: article).flatMap { printer.bytes(of: $0) }
    try Golden.expect(bytes, sample, folder: "Reports")
  }

  @Test(arguments: [
    "battery-release.txt", "banker-interview.txt", "bridge-flash.md", "ceasefire-wire.txt", "rent-oped.txt",
    "school-meals.jsonl", "storm-live.txt",
  ])
  func followTheSchemaAndAreExact(_ article: String) throws {
    let schema = try JSONSchema(at: Repository.file("Reports/report.schema.json"))
    for report in try reports(on: article) {
      let value = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
      #expect(schema.violations(in: value) == [])
      let text = Array(String(decoding: report.article.original.bytes, as: UTF8.self).unicodeScalars)
      #expect(Spans.check(value, text) > 0)
    }
  }
}

extension Article {
  /// The same article under another id: samples do not depend on where the repository is.
  fileprivate func named(_ id: String) -> Article {
    Article(
      id: id, metadata: metadata, original: original, reading: reading, paragraphs: paragraphs, sentences: sentences,
      quotations: quotations, problems: problems)
  }
}
