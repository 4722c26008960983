/// Work on many items over several workers, each with a state of its own (an engine, say), results in the order of the items.
public struct Workers: Sendable {
  /// How many work at the same time.
  public let count: Int

  public init(count: Int) {
    self.count = max(1, count)
  }

  /// - Parameters:
  ///   - batch: how many items a worker takes at a time; 1 where a single one is long work.
  ///   - makeState: called once a worker, on the worker.
  ///   - done: called with the number of items that came to their end since the last call.
  public func map<Item: Sendable, State, Result: Sendable>(
    _ items: [Item], batch: Int = 8, makeState: @escaping @Sendable () -> State,
    done: @escaping @Sendable (Int) -> Void = { _ in },
    work: @escaping @Sendable (Item, State) -> Result
  ) async -> [Result] {
    // Items are dealt out in small batches, so that slow ones do not leave the other workers idle.
    let batches = Batches(count: items.count, size: batch)
    var results = [Result?](repeating: nil, count: items.count)
    await withTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<min(count, max(1, items.count)) {
        group.addTask {
          let state = makeState()
          var results: [(Int, Result)] = []
          while let batch = batches.next() {
            for index in batch { results.append((index, work(items[index], state))) }
            done(batch.count)
          }
          return results
        }
      }
      for await part in group {
        for (index, result) in part { results[index] = result }
      }
    }
    return results.compactMap { $0 }
  }
}
