/// Something to be shown under the words of a line.
struct Mark {
  enum Shape {
    /// `└─ source ─┘`
    case bracket(label: String, fill: Character)
    /// `−−−−`
    case fill(Character)
  }

  /// Bytes of the reading text.
  let range: Range<Int>
  let shape: Shape
  let style: Ink.Style?

  /// What stands under columns of one line.
  ///
  /// - Parameters:
  ///   - opens: the mark begins in this line.
  ///   - closes: it ends in this line.
  func drawn(width: Int, opens: Bool, closes: Bool) -> String {
    switch shape {
    case .fill(let character): String(repeating: character, count: width)
    case .bracket(let label, let fill):
      Self.bracket(width: width, label: opens ? label : "", fill: fill, opens: opens, closes: closes)
    }
  }

  private static func bracket(width: Int, label: String, fill: Character, opens: Bool, closes: Bool) -> String {
    if width == 1 { return "╵" }
    let inner = width - 2
    let middle: String
    if label.isEmpty || inner < label.count {
      middle = String(repeating: fill, count: inner)
    } else {
      let word = inner >= label.count + 2 ? " \(label) " : label
      let left = (inner - word.count) / 2
      middle =
        String(repeating: fill, count: left) + word + String(repeating: fill, count: inner - word.count - left)
    }
    return (opens ? "└" : String(fill)) + middle + (closes ? "┘" : String(fill))
  }
}
