/// Finds where each character of a scalar was written: behind `''`, behind escapes, on folded and on indented lines.
struct ScalarTrace {
  /// For each UTF-8 byte of the scalar, and for its end.
  private var positions: [(line: Int, column: Int)] = []
  private let written: [[Unicode.Scalar]]
  private let style: YAMLValue.Style
  /// Of the first line in a block that is not blank: what stands behind it belongs to the text.
  private var blockIndent: Int?
  private var line: Int
  /// From 0, in the line.
  private var column: Int

  /// nil where the text and the scalar do not go together.
  init?(of value: YAMLValue) {
    guard case .scalar(let text, let style) = value.content else { return nil }
    self.style = style
    written = value.source.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    line = value.line - 1
    column = value.column - 1
    switch style {
    case .plain: break
    case .singleQuoted, .doubleQuoted: column += 1
    case .block: startNextLine()
    }
    for scalar in text.unicodeScalars {
      guard let position = take(scalar) else { return nil }
      for _ in 0..<UTF8.width(scalar) { positions.append(position) }
    }
    positions.append((line + 1, column + 1))
  }

  /// The place of the byte at `offset`.
  func position(at offset: Int) -> (line: Int, column: Int) {
    positions[min(max(offset, 0), positions.count - 1)]
  }

  private var current: Unicode.Scalar? {
    line < written.count && column < written[line].count ? written[line][column] : nil
  }

  private var isAtLineEnd: Bool {
    line < written.count
      && written[line][min(column, written[line].count)...].allSatisfy { " \t\r".unicodeScalars.contains($0) }
  }

  /// Goes to the first character of the next line that is not its indentation.
  private mutating func startNextLine() {
    line += 1
    column = 0
    let limit = style == .block ? blockIndent ?? Int.max : Int.max
    while let here = current, here == " " || here == "\t", column < limit { column += 1 }
    if style == .block, blockIndent == nil, current != nil { blockIndent = column }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> (line: Int, column: Int)? {
    if style == .doubleQuoted, current == "\\" { return takeEscape() }
    if isAtLineEnd, scalar == " " || scalar == "\n" {
      let position = (line + 1, column + 1)
      repeat { startNextLine() } while isAtLineEnd && scalar == " " && line < written.count
      return position
    }
    guard current == scalar else { return nil }
    let position = (line + 1, column + 1)
    column += style == .singleQuoted && scalar == "'" ? 2 : 1
    return position
  }

  private mutating func takeEscape() -> (line: Int, column: Int)? {
    column += 1
    guard let escaped = current else {
      startNextLine()
      return current.flatMap { take($0) }
    }
    let position = (line + 1, column)
    column += 1
    switch escaped {
    case "x": column += 2
    case "u": column += 4
    case "U": column += 8
    default: break
    }
    return position
  }
}
