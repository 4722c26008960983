import Synchronization

/// Counts what several workers tell.
final class Told: Sendable {
  private let sum = Atomic<Int>(0)

  func add(_ count: Int) { sum.wrappingAdd(count, ordering: .relaxed) }

  var count: Int { sum.load(ordering: .relaxed) }
}
