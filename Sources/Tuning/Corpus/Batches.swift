internal import Synchronization

/// Deals out the indices of a list in small batches, to whoever asks.
final class Batches: Sendable {
  private let count: Int
  private let begun = Atomic<Int>(0)

  private let size: Int

  init(count: Int, size: Int) {
    self.count = count
    self.size = size
  }

  func next() -> Range<Int>? {
    let start = begun.wrappingAdd(size, ordering: .relaxed).oldValue
    return start < count ? start..<min(count, start + size) : nil
  }
}
