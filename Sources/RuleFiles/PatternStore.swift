internal import Dispatch
internal import Patterns
internal import Synchronization

/// The compiled patterns of a pack, by the value that was typed; many are compiled on all cores at once.
final class PatternStore: Sendable {
  private let compiled = Mutex<[ObjectIdentifier: Result<Pattern, PatternError>]>([:])
  private let cache: PackCache?

  init(cache: PackCache?) {
    self.cache = cache
  }

  struct Request: Sendable {
    let value: YAMLValue
    /// Names put in.
    let source: String
    let options: Pattern.Options
  }

  func compile(_ requests: [Request]) {
    DispatchQueue.concurrentPerform(iterations: requests.count) { index in
      let result = self.compile(requests[index].source, requests[index].options)
      compiled.withLock { $0[ObjectIdentifier(requests[index].value)] = result }
    }
  }

  /// nil where the value was not compiled: a name in it could not be put in.
  subscript(value: YAMLValue) -> Result<Pattern, PatternError>? {
    compiled.withLock { $0[ObjectIdentifier(value)] }
  }

  private func compile(_ source: String, _ options: Pattern.Options) -> Result<Pattern, PatternError> {
    if let known = cache?.pattern(source, options) { return .success(known) }
    do throws(PatternError) {
      let pattern = try Pattern(source, options: options)
      cache?.keep(pattern)
      return .success(pattern)
    } catch {
      return .failure(error)
    }
  }
}
