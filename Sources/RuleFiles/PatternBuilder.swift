internal import Patterns

/// Makes a pattern of what was typed: puts in the names, compiles, and says what is wrong with it.
struct PatternBuilder {
  let names: NameTable
  let log: ErrorLog

  /// nil with an error in the log. `field` is what the pattern is for.
  func pattern(_ value: YAMLValue, field: String, options: Pattern.Options) -> Pattern? {
    guard let written = WrittenPattern(value) else {
      log.add(
        .wrongType, at: value.spot, "`\(field)` must be a pattern, not \(value.description)",
        hint: "write patterns in single quotes")
      return nil
    }
    guard let expanded = names.expand(written), !NewerSyntax.report(in: written, log: log) else { return nil }
    do throws(PatternError) {
      let pattern = try Pattern(expanded, options: options)
      if pattern.matchesEmpty {
        log.add(
          .matchesNothing, at: value.spot, "the pattern can match without taking in any text",
          hint: "something in it must not be optional")
        return nil
      }
      return pattern
    } catch {
      PatternFault(names: names, log: log).report(error, in: written, options: options)
      return nil
    }
  }
}
