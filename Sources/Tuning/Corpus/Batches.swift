internal import Synchronization

/// Deals out the indices of a list in small batches, to whoever asks.
final class Batches: Sendable {
  private let count: Int
  private let begun = Atomic<Int>(0)

  private static let size = 8

  init(count: Int) {
    self.count = count
  }

  func next() -> Range<Int>? {
    let start = begun.wrappingAdd(Self.size, ordering: .relaxed).oldValue
    return start < count ? start..<min(count, start + Self.size) : nil
  }
}
