/// Reads LIWC-22 dictionaries (`.dicx`): a table with commas; a cell that is not empty puts the word into the category, a
/// number other than 1 is its weight there.
enum DicxReader {
  static func read(_ text: ForeignText) -> ForeignDictionary {
    var dictionary = ForeignDictionary()
    let lines = text.lines.filter { !$0.text.trimmed.isEmpty }
    guard let header = lines.first.map({ CSVRow.fields($0.text).map(\.trimmed) }), header.count > 1 else {
      return dictionary
    }
    let categories = header.dropFirst().map { dictionary.index(of: [$0]) }
    for line in lines.dropFirst() {
      let cells = CSVRow.fields(line.text).map(\.trimmed)
      let marks = zip(categories, cells.dropFirst()).filter { !$0.1.isEmpty && $0.1 != "0" }
      if marks.isEmpty || cells.count > header.count {
        let why = marks.isEmpty ? "no category is given" : "the row has more cells than the header"
        dictionary.losses.append(ImportLoss(file: text.path, line: line.number, what: cells[0], why: why))
      }
      for (index, cell) in marks where cells.count <= header.count {
        let isMark = cell == "1" || cell.lowercased() == "x" || Double(cell) == nil
        dictionary.categories[index].entries.append(
          ForeignEntry(text: cells[0], line: line.number, weight: isMark ? nil : cell))
      }
    }
    return dictionary
  }
}
