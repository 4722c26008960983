internal import Patterns

/// Finds the pattern that was compiled for a value, and says what is wrong with it.
struct PatternBuilder {
  let names: NameTable
  let store: PatternStore
  let log: ErrorLog

  /// nil with an error in the log.
  func pattern(_ value: YAMLValue, options: Pattern.Options) -> Pattern? {
    switch store[value] {
    case .success(let pattern) where pattern.matchesEmpty:
      log.add(
        .matchesNothing, at: value.spot, "the pattern can match without taking in any text",
        hint: "something in it must not be optional")
      return nil
    case .success(let pattern): return pattern
    case .failure(let error):
      guard let written = WrittenPattern(value) else { return nil }
      PatternFault(names: names, log: log).report(error, in: written, options: options)
      return nil
    // What kept it from being compiled was said then.
    case nil: return nil
    }
  }
}
