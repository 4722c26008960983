internal import Patterns

/// Says where, in what was typed, a pattern does not compile.
struct PatternFault {
  let names: NameTable
  let log: ErrorLog

  func report(_ error: PatternError, in written: WrittenPattern, options: Pattern.Options) {
    if let (range, part, fault) = brokenName(in: written, options: options) {
      report(fault, under: written.value.spot(of: range), in: part, options: options)
      return
    }
    let place = place(of: caret(error), in: written)
    log.add(
      .badPattern, at: place.spot, "the pattern does not compile: \(error.message)", hint: hint(error),
      other: place.inside)
  }

  /// The first name whose own text does not compile, and what PCRE2 says about that.
  private func brokenName(
    in written: WrittenPattern, options: Pattern.Options
  ) -> (range: Range<Int>, part: NamedPart, error: PatternError)? {
    for (name, range) in written.names {
      guard let part = names.entries[name], case .define(let pattern) = part.body,
        let expanded = names.expand(pattern)
      else { continue }
      do throws(PatternError) {
        _ = try Pattern(expanded, options: options)
      } catch  where error.code != Self.unknownGroup {
        return (range, part, error)
      } catch {}
    }
    return nil
  }

  private func report(_ error: PatternError, under spot: Spot, in part: NamedPart, options: Pattern.Options) {
    // A broken define would be reported by every rule that uses it.
    guard !part.isReported, case .define(let pattern) = part.body else { return }
    if let (_, inner, fault) = brokenName(in: pattern, options: options) {
      report(fault, under: spot, in: inner, options: options)
      part.isReported = true
      return
    }
    part.isReported = true
    log.add(
      .badPattern, at: spot, "`{{\(part.name)}}` does not compile: \(error.message)", hint: hint(error),
      other: (place(of: caret(error), in: pattern).spot, "here"))
  }

  /// Where the byte of the expanded pattern was typed: under the `{{name}}` that it came from, and the place in that define.
  private func place(of offset: Int, in written: WrittenPattern) -> (spot: Spot, inside: (spot: Spot, label: String)?) {
    var start = 0
    for piece in written.pieces {
      switch piece {
      case .written(let range):
        if offset < start + range.count {
          let first = range.lowerBound + offset - start
          return (written.value.spot(of: first..<first + 1), nil)
        }
        start += range.count
      case .name(let name, let range):
        guard let part = names.entries[name], let text = names.expansion(of: part) else { continue }
        if offset < start + text.utf8.count {
          return (written.value.spot(of: range), inside(part, at: offset - start - "(?:".utf8.count))
        }
        start += text.utf8.count
      case .open: continue
      }
    }
    let end = written.text.utf8.count
    return (written.value.spot(of: end..<end), nil)
  }

  private func inside(_ part: NamedPart, at offset: Int) -> (spot: Spot, label: String)? {
    guard case .define(let pattern) = part.body else { return (part.key, "this list") }
    return (place(of: max(0, offset), in: pattern).spot, "here")
  }

  /// PCRE2 notices some errors one byte behind what is wrong.
  private func caret(_ error: PatternError) -> Int {
    Self.noticedBehind.contains(error.code) ? max(0, error.offset - 1) : error.offset
  }

  private static let unknownGroup = 115
  private static let tooLarge = 120
  private static let variableLookbehind = 125
  private static let noticedBehind: Set<Int> = [101, 147, 183]

  private func hint(_ error: PatternError) -> String? {
    switch error.code {
    case 114: "close each `(`, or write `\\(` for the character"
    case 122: "write `\\)` for the character"
    case 106: "close each `[`, or write `\\[` for the character"
    case 109: "write a `\\` before the character to mean itself"
    case 183: "use `.` or `(?s:.)`"
    case Self.unknownGroup: "a group is named `(?<name>…)`"
    case Self.tooLarge: "use the list in a rule with `words: {list: …}`, which has no limit"
    case Self.variableLookbehind:
      "each alternative of a lookbehind needs one length, and only the outermost may differ; lookbehinds of any length came with PCRE2 10.43 (this is \(PCRE2Library.version))"
    default: nil
    }
  }
}
