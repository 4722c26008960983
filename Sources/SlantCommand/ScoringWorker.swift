internal import Articles
internal import Reporting
internal import Slant

/// Reads batches of articles, scores them and prints their reports; each worker has an engine of its own.
actor ScoringWorker {
  private let scorer: ArticleScorer
  private let printer: ReportPrinter

  init(rules: Rules, printer: ReportPrinter) {
    scorer = ArticleScorer(rules)
    self.printer = printer
  }

  func score(_ items: [InputItem]) -> ScoredBatch {
    var batch = ScoredBatch()
    for item in items {
      switch item.read() {
      case .article(let article):
        batch.reports.append(contentsOf: printer.bytes(of: scorer.report(on: article)))
        batch.articles += 1
      case .failure(let error): batch.failures.append(error)
      }
    }
    return batch
  }
}

/// What came of some inputs.
struct ScoredBatch: Sendable {
  /// As they are printed, in the order of the input.
  var reports: [UInt8] = []
  var articles = 0
  /// What could not be read.
  var failures: [InputError] = []
}
