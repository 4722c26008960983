internal import Articles
internal import Reporting
internal import Slant

/// Inputs in, reports out, in the same order, over several workers.
///
/// What waits is bounded, so memory stays flat however long the input is.
struct ScoringPipeline {
  private let jobs: Int
  private let rules: Rules
  private let printer: ReportPrinter
  private var workers: [ScoringWorker] = []
  private var nextWorker = 0
  private var waiting: [Task<ScoredBatch, Never>] = []
  private var batch: [InputItem] = []

  private static let fullBatch = 8

  init(rules: Rules, printer: ReportPrinter, jobs: Int) {
    self.rules = rules
    self.printer = printer
    self.jobs = jobs
  }

  /// Takes an input; returns what is due.
  ///
  /// With one worker, what came of an input is out before the next one is asked for.
  mutating func add(_ item: InputItem) async -> [ScoredBatch] {
    batch.append(item)
    guard jobs == 1 || batch.count == Self.fullBatch else { return [] }
    send()
    return await due(leaving: jobs == 1 ? 0 : 2 * jobs - 1)
  }

  /// Waits for what is still being scored.
  mutating func finish() async -> [ScoredBatch] {
    send()
    return await due(leaving: 0)
  }

  private mutating func send() {
    guard !batch.isEmpty else { return }
    let worker = worker()
    let items = batch
    batch = []
    waiting.append(Task { await worker.score(items) })
  }

  /// The batches that were sent off first.
  private mutating func due(leaving count: Int) async -> [ScoredBatch] {
    var due: [ScoredBatch] = []
    while waiting.count > count { due.append(await waiting.removeFirst().value) }
    return due
  }

  /// Each in turn; made when first needed.
  private mutating func worker() -> ScoringWorker {
    if workers.count < jobs, nextWorker == workers.count {
      workers.append(ScoringWorker(rules: rules, printer: printer))
    }
    defer { nextWorker = (nextWorker + 1) % jobs }
    return workers[nextWorker]
  }
}
