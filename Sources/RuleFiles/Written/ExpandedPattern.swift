/// A pattern as it was typed and as it runs, with lists and defines put in, and where each part of one stands in the other.
package struct ExpandedPattern: Sendable {
  package let field: Field
  /// With its `{{names}}`.
  package let typed: String
  package let expanded: String
  /// It is compiled so that letters match in either case.
  package let ignoresCase: Bool
  private let written: WrittenPattern
  /// How many bytes of `expanded` each piece of what was typed became.
  private let lengths: [Int]

  /// The field that holds it.
  package enum Field: Sendable, Hashable {
    case pattern, find, of, stop, define
    /// By its index in the list.
    case unless(Int)

    /// As the rule file has it.
    package var title: String {
      switch self {
      case .pattern: "pattern"
      case .find: "find"
      case .of: "of"
      case .stop: "stop"
      case .define: "define"
      case .unless: "unless"
      }
    }
  }

  /// nil where the value is no pattern or a name in it cannot be put in; the loader has said so.
  init?(_ value: YAMLValue, field: Field, ignoresCase: Bool, names: NameTable) {
    guard let written = WrittenPattern(value) else { return nil }
    var expanded = ""
    var lengths: [Int] = []
    for piece in written.pieces {
      let before = expanded.utf8.count
      switch piece {
      case .written(let range): expanded += written.slice(range)
      case .name(let name, _):
        guard let part = names.entries[name], let text = names.expansion(of: part) else { return nil }
        expanded += text
      case .open: return nil
      }
      lengths.append(expanded.utf8.count - before)
    }
    (self.field, self.written, self.expanded, self.lengths) = (field, written, expanded, lengths)
    self.ignoresCase = ignoresCase
    typed = written.text
  }

  /// Where these bytes of `typed` stand.
  package func spot(of range: Range<Int>) -> Spot { written.value.spot(of: range) }

  /// Where all of it stands.
  package var spot: Spot { written.value.spot }

  /// The bytes of `typed` from which these bytes of `expanded` came: themselves, or the names that stand for them.
  package func typedRange(of range: Range<Int>) -> Range<Int> {
    let first = typedRange(at: range.lowerBound)
    let last = typedRange(at: max(range.lowerBound, range.upperBound - 1))
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  private func typedRange(at offset: Int) -> Range<Int> {
    var start = 0
    for (piece, length) in zip(written.pieces, lengths) {
      if offset < start + length {
        guard case .written(let range) = piece else { return piece.range }
        let place = range.lowerBound + offset - start
        return place..<place + 1
      }
      start += length
    }
    let end = typed.utf8.count
    return end..<end
  }
}
