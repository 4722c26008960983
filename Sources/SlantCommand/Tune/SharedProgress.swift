internal import Synchronization

/// How far several workers are together, on standard error where that is a terminal.
final class SharedProgress: Sendable {
  private let progress = Mutex(Progress(isShown: FileDescriptor.standardError.isTerminal))

  /// - Parameter articles: how many came to their end.
  func add(_ articles: Int) {
    progress.withLock { $0.add(articles) }
  }

  /// Takes the line away.
  func clear() {
    progress.withLock { $0.clear() }
  }
}
