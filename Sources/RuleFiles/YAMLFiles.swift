internal import Dispatch
internal import Synchronization

/// The YAML files of a pack, all but `pack.yaml`, taken apart on all cores at once.
enum YAMLFiles {
  /// In the order of their paths; files that are not YAML are left out, with an error in the log.
  static func read(_ folder: PackFolder, cache: PackCache?, log: ErrorLog) -> [(path: String, root: YAMLValue)] {
    let paths = folder.paths.filter { $0.hasSuffix(".yaml") && $0 != "pack.yaml" }
    let results = Mutex<[Int: Outcome]>([:])
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let outcome = read(paths[index], of: folder, cache: cache)
      results.withLock { $0[index] = outcome }
    }
    let outcomes = results.withLock { $0 }
    return paths.enumerated().compactMap { index, path in
      guard let outcome = outcomes[index] else { return nil }
      log.take(outcome.errors, isIncomplete: outcome.isIncomplete)
      return outcome.root.map { (path, $0) }
    }
  }

  private struct Outcome: Sendable {
    let root: YAMLValue?
    let errors: [RuleFileError]
    let isIncomplete: Bool
  }

  private static func read(_ path: String, of folder: PackFolder, cache: PackCache?) -> Outcome {
    let (name, bytes) = (folder.shown(path), folder.files[path] ?? [])
    if let known = cache?.file(name, bytes) { return Outcome(root: known, errors: [], isIncomplete: false) }
    let log = ErrorLog()
    let root = folder.source(path, log: log).flatMap { YAMLReading(source: $0, log: log).read() }
    if let root, log.isEmpty { cache?.keep(root, of: name, bytes) }
    return Outcome(root: root, errors: log.errors, isIncomplete: log.isIncomplete)
  }
}
