internal import Articles
internal import Reporting
internal import Slant

/// One run of `slant score`: where its reports go, and what could not be read.
struct ScoringRun {
  private let output: Output
  private var progress: Progress
  private(set) var isComplete = true

  /// - Parameter path: nil for standard output.
  init(output path: String?) throws(Refusal) {
    output = try Output(path: path)
    let isApart = path != nil || !FileDescriptor.standardOutput.isTerminal
    progress = Progress(isShown: isApart && FileDescriptor.standardError.isTerminal)
  }

  mutating func take(_ batch: ScoredBatch) throws(Refusal) {
    for failure in batch.failures {
      progress.clear()
      StandardError.write("slant: \(failure)\n")
      isComplete = false
    }
    try output.write(batch.reports)
    progress.add(batch.articles)
  }

  mutating func finish() throws(Refusal) {
    progress.clear()
    try output.finish()
  }
}
