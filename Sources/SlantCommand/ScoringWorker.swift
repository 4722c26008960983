internal import Articles
internal import Reporting
internal import Slant

/// Scores batches of articles and prints their reports; each worker has an engine of its own.
actor ScoringWorker {
  private let scorer: ArticleScorer
  private let printer: ReportPrinter

  init(rules: Rules, printer: ReportPrinter) {
    scorer = ArticleScorer(rules)
    self.printer = printer
  }

  func reports(on articles: [Article]) -> [UInt8] {
    var bytes: [UInt8] = []
    for article in articles { bytes += printer.bytes(of: scorer.report(on: article)) }
    return bytes
  }
}
