/// Decides which marks of a block open and close quotations, and which are apostrophes or stray.
///
/// One walk with a stack of open marks; a mark that closes a quotation ends whatever was left open inside it.
struct MarkPairing {
  let source: Bytes
  let block: Range<Int>
  /// The family of the mark with which the next paragraph begins.
  let takenUpBy: QuotationMark.Family?
  var marks: [QuotationMark]
  private(set) var ahead: MarkLookahead
  /// Indices of the open marks, the outermost first.
  private(set) var stack: [Int] = []

  /// Deeper quotations are not told apart.
  static let deepest = 16

  /// Settles the roles, partners and depths of a block's marks.
  static func pair(
    _ marks: inout [QuotationMark], in source: Bytes, _ block: Range<Int>, takenUpBy: QuotationMark.Family?
  ) {
    var pairing = MarkPairing(source: source, block: block, takenUpBy: takenUpBy, marks: marks)
    marks = []
    pairing.pair()
    marks = pairing.marks
  }

  private init(source: Bytes, block: Range<Int>, takenUpBy: QuotationMark.Family?, marks: [QuotationMark]) {
    self.source = source
    self.block = block
    self.takenUpBy = takenUpBy
    self.marks = marks
    ahead = MarkLookahead(marks) { Elision.begins(with: $0, in: source, end: block.upperBound) }
  }

  private mutating func pair() {
    for index in marks.indices {
      switch marks[index].family {
      case .double: double(index)
      case .single: single(index)
      case .guillemet, .angle: guillemet(index)
      }
    }
    settleOpen()
    setDepths()
  }

  private mutating func guillemet(_ index: Int) {
    let mark = marks[index]
    let isLeft = mark.kind == .leftGuillemet || mark.kind == .leftAngle
    guard let position = innermost(mark.family) else {
      if isLeft ? !mark.looksClosing : mark.looksOpening { open(index) } else { marks[index].role = .stray }
      return
    }
    // »…« as well as «…»: the other one closes.
    marks[stack[position]].kind == mark.kind ? open(index) : close(index)
  }

  // MARK: The stack

  /// Where in the stack the innermost open mark of a family is.
  func innermost(_ family: QuotationMark.Family) -> Int? {
    stack.lastIndex { marks[$0].family == family }
  }

  mutating func open(_ index: Int) {
    guard stack.count < Self.deepest else {
      marks[index].role = .stray
      return
    }
    stack.append(index)
  }

  /// Closes the innermost quotation of the mark's family.
  mutating func close(_ index: Int) {
    guard let position = innermost(marks[index].family) else {
      marks[index].role = .stray
      return
    }
    close(index, at: position)
  }

  /// Closes the quotation at a position of the stack.
  mutating func close(_ index: Int, at position: Int) {
    for left in stack[(position + 1)...] { abandon(left) }
    let opener = stack[position]
    stack.removeSubrange(position...)
    marks[opener].role = .opening
    marks[opener].partner = index
    marks[index].role = .closing
    marks[index].partner = opener
  }

  /// The mark at a position of the stack opens nothing after all.
  mutating func giveUp(at position: Int) {
    abandon(stack.remove(at: position))
  }

  private mutating func abandon(_ index: Int) {
    switch marks[index].kind {
    case .backquote: marks[index].role = .plain
    case .leftSingle, .rightSingle, .straightSingle: marks[index].role = .apostrophe
    default: marks[index].role = .stray
    }
  }

  /// What is still open at the end: a quotation that goes on, or a mark that stands for nothing.
  private mutating func settleOpen() {
    var last: [QuotationMark.Style: Int] = [:]
    for index in marks.indices where marks[index].role == .opening { last[marks[index].style] = index }
    for index in stack.reversed() {
      // A mark of the same writing that opens later says that this one was closed, or never open.
      if (last[marks[index].style] ?? -1) < index, mayStayOpen(index) {
        marks[index].role = .opening
        marks[index].partner = index
        last[marks[index].style] = index
      } else {
        abandon(index)
      }
    }
  }

  /// A single mark stays open only where the next paragraph takes it up, or where a curly one begins the block.
  private func mayStayOpen(_ index: Int) -> Bool {
    let mark = marks[index]
    if mark.family != .single || takenUpBy == .single { return true }
    return mark.kind == .leftSingle && mark.range.lowerBound == block.lowerBound
  }

  private mutating func setDepths() {
    var depth = 0
    for index in marks.indices {
      if marks[index].role == .closing { depth = marks[marks[index].partner].depth }
      marks[index].depth = depth
      if marks[index].role == .opening { depth += 1 }
    }
  }
}
