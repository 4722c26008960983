internal import Articles
internal import Reporting
internal import Slant

/// Articles in, reports out, in the same order, over several workers.
///
/// What waits is bounded, so memory stays flat however long the input is.
struct ScoringPipeline {
  private let jobs: Int
  private let rules: Rules
  private let printer: ReportPrinter
  private let write: ([UInt8]) throws -> Void
  private var workers: [ScoringWorker] = []
  private var nextWorker = 0
  private var waiting: [Task<[UInt8], Never>] = []
  private var batch: [Article] = []
  private var batchBytes = 0

  /// A batch is sent off when it has this many bytes of text.
  private static let fullBatch = 128 * 1024

  /// - Parameter write: takes reports as they are due.
  init(rules: Rules, printer: ReportPrinter, jobs: Int, write: @escaping ([UInt8]) throws -> Void) {
    self.rules = rules
    self.printer = printer
    self.jobs = jobs
    self.write = write
  }

  /// With one worker, the report on an article is out before the next one is read.
  mutating func add(_ article: Article) async throws {
    batch.append(article)
    batchBytes += article.original.bytes.count
    if jobs == 1 || batchBytes >= Self.fullBatch { try await send() }
  }

  /// Waits for what is still being scored.
  mutating func finish() async throws {
    try await send()
    while !waiting.isEmpty { try await writeFirst() }
  }

  private mutating func send() async throws {
    guard !batch.isEmpty else { return }
    let worker = worker()
    let articles = batch
    batch = []
    batchBytes = 0
    waiting.append(Task { await worker.reports(on: articles) })
    while waiting.count >= (jobs == 1 ? 1 : 2 * jobs) { try await writeFirst() }
  }

  private mutating func writeFirst() async throws {
    try write(await waiting.removeFirst().value)
  }

  /// Each in turn; made when first needed.
  private mutating func worker() -> ScoringWorker {
    if workers.count < jobs { workers.append(ScoringWorker(rules: rules, printer: printer)) }
    defer { nextWorker = (nextWorker + 1) % jobs }
    return workers[nextWorker]
  }
}
