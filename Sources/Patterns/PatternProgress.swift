internal import CPCRE2

/// How far a pattern gets in a text that it does not match: the attempt that went furthest through the pattern.
public struct PatternProgress: Sendable, Equatable {
  /// The item of the pattern that could not be matched: UTF-8 bytes of its source.
  public let wanted: Range<Int>
  /// What of the pattern was matched before it; bytes of its source.
  public let matched: Range<Int>
  /// Where in the subject that stands, in bytes: the item was wanted at its end.
  public let text: Range<Int>
  /// How far into the subject the item itself got; at least the end of `text`.
  public let furthest: Int
  /// How many items of the pattern were matched.
  public let items: Int
  /// The item is one that must not match, and does.
  public let isForbidden: Bool
}

/// Finds out how far a pattern gets, by watching searches through PCRE2's callouts. It belongs to one thread.
///
/// The pattern is compiled once more, with a callout before each item and without the shortcuts that pass over items.
public final class PatternProbe {
  private let code: CompiledCode
  private let outline: PatternOutline
  /// How deep the sequence lies in which progress is told: a group around everything is no item of its own.
  private let level: Int
  private var paths: [Int: [Int]] = [:]
  private var entry: Position?
  private var best: (position: Position, entry: Position, path: [Int])?

  private struct Position {
    /// Offset in the pattern.
    let item: Int
    /// Bytes of the subject: where the attempt began, and where it stands.
    let start: Int
    let current: Int
    let index: Int
  }

  /// nil where the pattern does not compile so.
  public init?(_ pattern: Pattern) {
    let whole =
      PCRE2_AUTO_CALLOUT | PCRE2_NO_START_OPTIMIZE | PCRE2_NO_AUTO_POSSESS | PCRE2_NO_DOTSTAR_ANCHOR
    guard let code = try? CompiledCode(pattern.source, options: pattern.options.rawValue | whole) else { return nil }
    self.code = code
    outline = pattern.outline
    level = Self.level(outline.alternatives)
  }

  private static func level(_ alternatives: [[PatternOutline.Item]]) -> Int {
    guard alternatives.count == 1, let only = alternatives.first, only.count == 1, let item = only.first,
      item.kind == .group, item.isSingle
    else { return 0 }
    return 1 + level(item.alternatives)
  }

  /// The attempt that goes furthest; nil where the pattern matches, or none gets past the first item.
  ///
  /// Of attempts that get equally far through the pattern, the one counts that has taken in more text, then the earlier one.
  public func progress(in subject: UnsafeBufferPointer<UInt8>) -> PatternProgress? {
    (entry, best) = (nil, nil)
    guard let context = pcre2_match_context_create_8(nil), let data = pcre2_match_data_create_8(1, nil) else {
      return nil
    }
    defer {
      pcre2_match_data_free_8(data)
      pcre2_match_context_free_8(context)
    }
    pcre2_set_match_limit_8(context, Matcher.defaultMatchLimit)
    pcre2_set_callout_8(
      context,
      { block, probe in
        guard let block, let probe else { return 0 }
        Unmanaged<PatternProbe>.fromOpaque(probe).takeUnretainedValue().note(block.pointee)
        return 0
      }, Unmanaged.passUnretained(self).toOpaque())
    let address = subject.baseAddress ?? EmptyAddress.shared.pointer
    let result = pcre2_match_8(code.pointer, address, subject.count, 0, PCRE2_NO_UTF_CHECK, data, context)
    return result >= 0 ? nil : best.flatMap(told)
  }

  private func note(_ block: pcre2_callout_block_8) {
    let path = path(to: block.pattern_position)
    let position = Position(
      item: block.pattern_position, start: block.start_match, current: block.current_position,
      index: path.count > level ? path[level] : 0)
    if path.count == level + 1 { entry = position }
    guard isFurther(path, position) else { return }
    let own = entry.flatMap { $0.index == position.index && $0.start == position.start ? $0 : nil }
    best = (position, own ?? position, path)
  }

  private func isFurther(_ path: [Int], _ position: Position) -> Bool {
    guard let best else { return true }
    if path != best.path { return best.path.lexicographicallyPrecedes(path) }
    return position.current - position.start > best.position.current - best.position.start
  }

  private func path(to offset: Int) -> [Int] {
    if let known = paths[offset] { return known }
    let path = outline.path(to: offset)
    paths[offset] = path
    return path
  }

  private func told(_ best: (position: Position, entry: Position, path: [Int])) -> PatternProgress? {
    guard let sequence = sequence(at: best.entry.item), best.position.index < sequence.count else { return nil }
    let item = sequence[best.position.index]
    guard best.position.index > 0 || best.position.current > best.position.start else { return nil }
    return PatternProgress(
      wanted: wanted(from: best.position.index, in: sequence),
      matched: sequence[0].range.lowerBound..<item.range.lowerBound,
      text: best.position.start..<max(best.position.start, best.entry.current),
      furthest: max(best.entry.current, best.position.current),
      items: best.position.index, isForbidden: item.kind == .negativeLookaround)
  }

  /// The alternative, at the level of progress, in which an offset of the pattern stands.
  private func sequence(at offset: Int) -> [PatternOutline.Item]? {
    var alternatives = outline.alternatives
    for _ in 0..<level { alternatives = alternatives.first?.first?.alternatives ?? [] }
    return alternatives.first { ($0.last?.range.upperBound ?? 0) > offset } ?? alternatives.last
  }

  /// The item, with the letters of the word that it begins.
  private func wanted(from index: Int, in sequence: [PatternOutline.Item]) -> Range<Int> {
    var end = index
    if sequence[index].kind == .literal {
      while end + 1 < sequence.count, sequence[end + 1].kind == .literal, sequence[end + 1].isSingle { end += 1 }
    }
    return sequence[index].range.lowerBound..<sequence[end].range.upperBound
  }
}
