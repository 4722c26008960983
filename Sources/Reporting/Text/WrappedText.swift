/// A paragraph divided into lines that fit a width, each character with the bytes it stands for and its column.
package struct WrappedText {
  /// A character on the screen.
  package struct Cell {
    package let character: Character
    /// Bytes of the reading text.
    let bytes: Range<Int>
    let column: Int
    let width: Int
  }

  package struct Line {
    package var cells: [Cell] = []

    /// The columns that a range of bytes takes in this line; nil where it has none.
    func columns(of range: Range<Int>) -> Range<Int>? {
      let inside = cells.filter { $0.bytes.overlaps(range) && $0.width > 0 }
      guard let first = inside.first, let last = inside.last else { return nil }
      return first.column..<last.column + last.width
    }
  }

  package private(set) var lines: [Line] = []
  private let width: Int

  package init(_ characters: some Sequence<(Character, Range<Int>)>, width: Int) {
    self.width = max(1, width)
    var word: [(Character, Range<Int>)] = []
    for (character, bytes) in characters {
      if character == " " {
        add(word, blank: bytes)
        word = []
      } else {
        word.append((character, bytes))
      }
    }
    add(word, blank: nil)
    trimLineEnds()
  }

  /// Adds a word and the blank after it, on a new line where it does not fit.
  private mutating func add(_ word: [(Character, Range<Int>)], blank: Range<Int>?) {
    let needed = word.reduce(0) { $0 + DisplayWidth.of($1.0) }
    if lines.isEmpty || (column > 0 && column + needed > width && needed > 0) { lines.append(Line()) }
    for (character, bytes) in word {
      if column + DisplayWidth.of(character) > width { lines.append(Line()) }
      append(character, bytes)
    }
    if let blank { append(" ", blank) }
  }

  private var column: Int {
    lines.last?.cells.last.map { $0.column + $0.width } ?? 0
  }

  private mutating func append(_ character: Character, _ bytes: Range<Int>) {
    let shown = PlainText.safe(String(character)).first ?? "\u{FFFD}"
    let cell = Cell(character: shown, bytes: bytes, column: column, width: DisplayWidth.of(shown))
    lines[lines.count - 1].cells.append(cell)
  }

  private mutating func trimLineEnds() {
    for index in lines.indices {
      while lines[index].cells.last?.character == " " { lines[index].cells.removeLast() }
    }
  }
}

extension WrappedText {
  /// Running text of our own, without places.
  package init(_ text: String, width: Int) {
    self.init(text.map { ($0, 0..<0) }, width: width)
  }
}

extension Report {
  /// The characters of a range as readers are shown them, with their bytes in the reading text.
  package func characters(of range: Range<Int>) -> [(Character, Range<Int>)] {
    var characters: [(Character, Range<Int>)] = []
    forEachPiece(of: range) { piece in
      var place = piece.bytes.lowerBound
      for character in piece.text {
        let end = piece.isReplaced ? piece.bytes.upperBound : place + String(character).utf8.count
        characters.append((character, place..<end))
        place = end
      }
    }
    return characters
  }
}
