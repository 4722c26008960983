/// What follows each mark of a block, found in one walk from its end.
struct MarkLookahead {
  /// Whether a single mark that can only close follows before one that opens.
  private(set) var singleCloses: [Bool]
  /// How the next double mark looks; `nil` where none follows.
  private(set) var nextDouble: [Look?]
  /// How many double marks that look closing follow before one that looks opening.
  private(set) var doubleClosers: [Int]

  enum Look {
    case opening, closing, other
  }

  /// - Parameter isElision: whether a single mark is an apostrophe at the start of a word.
  init(_ marks: [QuotationMark], isElision: (QuotationMark) -> Bool) {
    singleCloses = Array(repeating: false, count: marks.count)
    nextDouble = Array(repeating: nil, count: marks.count)
    doubleClosers = Array(repeating: 0, count: marks.count)
    var closesSingle = false
    var look: Look?
    var closers = 0
    for index in marks.indices.reversed() {
      let mark = marks[index]
      singleCloses[index] = closesSingle
      nextDouble[index] = look
      doubleClosers[index] = closers
      if mark.family == .double {
        look = mark.looksOpening ? .opening : mark.looksClosing ? .closing : .other
        closers = mark.looksOpening ? 0 : mark.looksClosing ? closers + 1 : closers
      } else if mark.family == .single {
        if mark.looksClosing { closesSingle = true }
        if mark.looksOpening, !isElision(mark) { closesSingle = false }
      }
    }
  }
}
