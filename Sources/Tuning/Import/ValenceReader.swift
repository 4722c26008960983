/// Reads lists of words with a number for how good or bad they are: VADER (−4 … 4) and AFINN (−5 … 5).
enum ValenceReader {
  /// - Parameter limit: the number that becomes a polarity of 1.
  static func read(_ text: ForeignText, limit: Double) -> ForeignDictionary {
    var dictionary = ForeignDictionary()
    let category = dictionary.index(of: ["valence"])
    for line in text.lines where !line.text.trimmed.isEmpty {
      let cells = line.text.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed }
      let value = cells.count > 1 ? Double(cells[1]) : nil
      guard let value, !cells[0].isEmpty, value.magnitude <= limit else {
        let why = value == nil ? "no number stands behind the word" : "the number is beyond ±\(Int(limit))"
        dictionary.losses.append(ImportLoss(file: text.path, line: line.number, what: line.text.trimmed, why: why))
        continue
      }
      dictionary.categories[category].entries.append(
        ForeignEntry(text: cells[0], line: line.number, polarity: value / limit))
    }
    return dictionary
  }
}
