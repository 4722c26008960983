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
    let names: [Pattern.Name]
  }

  func compile(_ requests: [Request]) {
    DispatchQueue.concurrentPerform(iterations: requests.count) { index in
      let result = self.compile(requests[index])
      compiled.withLock { $0[ObjectIdentifier(requests[index].value)] = result }
    }
  }

  /// nil where the value was not compiled: a name in it could not be put in.
  subscript(value: YAMLValue) -> Result<Pattern, PatternError>? {
    compiled.withLock { $0[ObjectIdentifier(value)] }
  }

  private func compile(_ request: Request) -> Result<Pattern, PatternError> {
    if let known = cache?.pattern(request.source, request.options), known.names == request.names {
      return .success(known)
    }
    do throws(PatternError) {
      let pattern = try Pattern(request.source, options: request.options, names: request.names)
      cache?.keep(pattern)
      return .success(pattern)
    } catch {
      return .failure(error)
    }
  }
}
