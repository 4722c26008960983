/// Reads LIWC dictionaries of 2007 and 2015 (`.dic`).
///
///     %
///     1   affect (Affective Processes)
///         2   posemo (Positive Emotion)
///     %
///     happ*   1   2
///     kind    <of>3/1         followed by "of": 3, else 1
///     like    (4 5)1/6        behind a word of 4 or 5: 1, else 6
///     (i) like    1           only behind "i"
struct LIWCReader {
  private var dictionary = ForeignDictionary()
  /// Index into the categories by number.
  private var numbers: [Int: Int] = [:]
  private let path: String

  static func read(_ text: ForeignText) -> ForeignDictionary {
    var reader = LIWCReader(path: text.path)
    let marks = text.lines.indices.filter { text.lines[$0].text.trimmed == "%" }
    guard marks.count >= 2 else {
      reader.lose(text.lines[0], "the categories must stand between two lines of `%`")
      return reader.dictionary
    }
    reader.readCategories(text.lines[(marks[0] + 1)..<marks[1]])
    for line in text.lines[(marks[1] + 1)...] where !line.text.trimmed.isEmpty { reader.readEntry(line) }
    return reader.dictionary
  }

  private init(path: String) {
    self.path = path
  }

  private mutating func lose(_ line: ForeignText.Line, _ why: String, what: String? = nil) {
    dictionary.losses.append(ImportLoss(file: path, line: line.number, what: what ?? line.text.trimmed, why: why))
  }

  /// Tabs in front of a category say how deep it lies.
  private mutating func readCategories(_ lines: some Sequence<ForeignText.Line>) {
    var above: [(depth: Int, name: String)] = []
    for line in lines where !line.text.trimmed.isEmpty {
      let depth = line.text.prefix { $0 == "\t" }.count
      let typed = line.text.trimmed
      let digits = typed.prefix(while: \.isNumber)
      let name = Self.name(String(typed.dropFirst(digits.count)).trimmed)
      guard let number = Int(digits), !name.isEmpty else {
        lose(line, "a category is a number and a name")
        continue
      }
      guard numbers[number] == nil else {
        lose(line, "the number \(number) stands for another category already")
        continue
      }
      above.removeAll { $0.depth >= depth }
      above.append((depth, name))
      let index = dictionary.index(of: above.map(\.name))
      numbers[number] = index
    }
  }

  /// `posemo (Positive Emotion)` is `posemo`.
  private static func name(_ typed: String) -> String {
    typed.firstRange(of: " (").map { String(typed[..<$0.lowerBound]) } ?? typed
  }

  private mutating func readEntry(_ line: ForeignText.Line) {
    var cells = line.text.split(whereSeparator: { $0 == "\t" }).map { String($0).trimmed }.filter { !$0.isEmpty }
    // Some files have blanks for tabs in front of the numbers.
    if cells.count == 1 { cells = Self.divided(cells[0]) }
    guard cells.count > 1 else { return lose(line, "no category is given") }
    let (text, condition) = head(cells[0])
    for cell in cells.dropFirst() {
      for part in parts(cell, line) { add(text, part.categories, part.condition ?? condition, line) }
    }
  }

  private static func divided(_ cell: String) -> [String] {
    var words = cell.split(separator: " ").map(String.init)
    var numbers: [String] = []
    while words.count > 1, let last = words.last, Int(last) != nil { numbers.insert(words.removeLast(), at: 0) }
    return [words.joined(separator: " ")] + numbers
  }

  /// `(i) like`: the word, and what must stand in front of it.
  private func head(_ cell: String) -> (text: String, condition: ForeignEntry.Condition?) {
    guard cell.hasPrefix("("), let end = cell.firstIndex(of: ")") else { return (cell, nil) }
    let inside = String(cell[cell.index(after: cell.startIndex)..<end]).trimmed
    let rest = String(cell[cell.index(after: end)...]).trimmed
    guard rest.first?.isLetter == true, inside.first?.isLetter == true || inside.first?.isNumber == true else {
      return (cell, nil)
    }
    let given = inside.split(separator: " ").map { Int($0) }
    if given.contains(nil) { return (rest, .afterWord(inside.lowercased())) }
    return (rest, .after(given.compactMap { $0 }.compactMap { numbers[$0] }, isNegated: false))
  }

  private typealias Part = (categories: [Int], condition: ForeignEntry.Condition?)

  /// A number, `<of>3/1` or `(4 5)1/6`.
  private mutating func parts(_ cell: String, _ line: ForeignText.Line) -> [Part] {
    if cell.allSatisfy({ $0.isNumber || $0 == " " }) {
      return [(cell.split(separator: " ").compactMap { Int($0) }, nil)]
    }
    let close: Character = cell.hasPrefix("<") ? ">" : ")"
    guard cell.hasPrefix("<") || cell.hasPrefix("("), let end = cell.firstIndex(of: close) else {
      lose(line, "`\(cell)` is no number of a category")
      return []
    }
    let inside = String(cell[cell.index(after: cell.startIndex)..<end]).trimmed
    let numbers = cell[cell.index(after: end)...].split(separator: "/").map { Int(String($0).trimmed) }
    guard (1...2).contains(numbers.count), !numbers.contains(nil) else {
      lose(line, "`\(cell)` is no condition of the kinds `<word>1/2` and `(1 2)3/4`")
      return []
    }
    let parts = numbers.compactMap { $0 }.enumerated().compactMap { index, number -> Part? in
      condition(inside, isFollowing: close == ">", isNegated: index == 1).map { ([number], $0) }
    }
    if parts.isEmpty { lose(line, "`\(cell)` names a category that is not there") }
    return parts
  }

  private func condition(_ inside: String, isFollowing: Bool, isNegated: Bool) -> ForeignEntry.Condition? {
    if isFollowing { return .before(inside.lowercased(), isNegated: isNegated) }
    let categories = inside.split(separator: " ").map { Int($0).flatMap { numbers[$0] } }
    return categories.contains(nil) ? nil : .after(categories.compactMap { $0 }, isNegated: isNegated)
  }

  private mutating func add(
    _ text: String, _ categories: [Int], _ condition: ForeignEntry.Condition?, _ line: ForeignText.Line
  ) {
    for number in categories {
      guard let index = numbers[number] else {
        lose(line, "there is no category \(number)", what: text)
        continue
      }
      dictionary.categories[index].entries.append(
        ForeignEntry(text: text, line: line.number, condition: condition))
    }
  }
}
