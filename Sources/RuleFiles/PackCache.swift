internal import Patterns
internal import Synchronization

/// What was read of packs and may serve again: rule files taken apart and patterns compiled, machine code included.
///
/// For who reads packs again and again as they change. What the last few readings did not need is let go.
public final class PackCache: Sendable {
  private let state = Mutex(State())

  /// An author who undoes a change finds what was there before it.
  private static let readingsKept = 4

  private struct State: ~Copyable {
    var reading = 0
    var patterns: [PatternContent: (pattern: Pattern, used: Int)] = [:]
    var files: [String: (bytes: [UInt8], root: YAMLValue, used: Int)] = [:]
  }

  public init() {}

  func beginReading() {
    state.withLock { state in
      state.reading += 1
      let oldest = state.reading - Self.readingsKept
      state.patterns = state.patterns.filter { $0.value.used >= oldest }
      state.files = state.files.filter { $0.value.used >= oldest }
    }
  }

  func pattern(_ source: String, _ options: Pattern.Options) -> Pattern? {
    let key = PatternContent(source: source, options: options)
    return state.withLock { state in
      guard let known = state.patterns[key] else { return nil }
      state.patterns[key]?.used = state.reading
      return known.pattern
    }
  }

  func keep(_ pattern: Pattern) {
    state.withLock { $0.patterns[pattern.content] = (pattern, $0.reading) }
  }

  /// The file of this name as it was taken apart, if its bytes are the same.
  func file(_ name: String, _ bytes: [UInt8]) -> YAMLValue? {
    state.withLock { state in
      guard let known = state.files[name], known.bytes == bytes else { return nil }
      state.files[name]?.used = state.reading
      return known.root
    }
  }

  func keep(_ root: YAMLValue, of name: String, _ bytes: [UInt8]) {
    state.withLock { $0.files[name] = (bytes, root, $0.reading) }
  }
}
