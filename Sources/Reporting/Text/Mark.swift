/// Something to be shown under the words of a line.
package struct Mark {
  package enum Shape {
    /// `└─ source ─┘`
    case bracket(label: String)
    /// `└ content · · · ·┘`, light, for what runs over many words.
    case span(label: String)
    /// `╰ quantity ───╯`, under its first line alone.
    case claim(label: String)
    /// `−−−−`
    case fill(Character)
  }

  /// Bytes of the reading text.
  let range: Range<Int>
  let shape: Shape
  let style: Ink.Style?

  package init(range: Range<Int>, shape: Shape, style: Ink.Style?) {
    (self.range, self.shape, self.style) = (range, shape, style)
  }

  /// What stands under columns of one line; nil for nothing.
  ///
  /// - Parameters:
  ///   - opens: the mark begins in this line.
  ///   - closes: it ends in this line.
  func drawn(columns: Range<Int>, opens: Bool, closes: Bool) -> String? {
    let width = columns.count
    switch shape {
    case .fill(let character): return String(repeating: character, count: width)
    case .bracket(let label):
      return Pen(left: "└", right: "┘", fill: { _ in "─" }).line(
        width, opens ? label : "", opens: opens, closes: closes)
    case .span(let label):
      return Pen(left: "└", right: "┘", fill: { (columns.lowerBound + $0) % 2 == 0 ? "·" : " " })
        .line(width, opens ? label : "", opens: opens, closes: closes)
    case .claim(let label):
      return opens
        ? Pen(left: "╰", right: "╯", fill: { _ in "─" }).line(width, label, opens: true, closes: closes) : nil
    }
  }
}

/// Draws a bracket with a word in it.
private struct Pen {
  let left: Character
  let right: Character
  /// What stands at a column, counted from the left corner.
  let fill: (Int) -> Character

  func line(_ width: Int, _ label: String, opens: Bool, closes: Bool) -> String {
    if width == 1 { return "╵" }
    var cells = (0..<width).map(fill)
    if opens { cells[0] = left }
    if closes { cells[width - 1] = right }
    let inner = width - 2
    guard !label.isEmpty, inner >= label.count else { return String(cells) }
    let word = Array(inner >= label.count + 2 ? " \(label) " : label)
    let start = 1 + (inner - word.count) / 2
    cells.replaceSubrange(start..<start + word.count, with: word)
    return String(cells)
  }
}
