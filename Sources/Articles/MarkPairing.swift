/// Decides which marks of a block open and close quotations, and which are apostrophes or stray.
///
/// One walk with a stack of open marks; a mark that closes a quotation ends whatever was left open inside it.
struct MarkPairing {
  let source: Bytes
  let block: Range<Int>
  /// The family of the mark with which the next paragraph begins.
  let takenUpBy: QuotationMark.Family?
  private var stack: [Int] = []
  /// For each mark, whether a single mark that can only close follows before one that opens.
  private var closerFollows: [Bool] = []
  /// For each mark, whether the next double mark looks like a closing one.
  private var doubleCloserFollows: [Bool] = []

  /// Deeper quotations are not told apart.
  static let deepest = 16

  init(source: Bytes, block: Range<Int>, takenUpBy: QuotationMark.Family?) {
    self.source = source
    self.block = block
    self.takenUpBy = takenUpBy
  }

  mutating func pair(_ marks: inout [QuotationMark]) {
    lookAhead(marks)
    for index in marks.indices {
      switch marks[index].family {
      case .double: double(index, &marks)
      case .single: single(index, &marks)
      case .guillemet, .angle: guillemet(index, &marks)
      }
    }
    settleOpen(&marks)
    setDepths(&marks)
  }

  private mutating func lookAhead(_ marks: [QuotationMark]) {
    closerFollows = Array(repeating: false, count: marks.count)
    doubleCloserFollows = Array(repeating: false, count: marks.count)
    var singleCloses = false
    var doubleCloses = false
    for index in marks.indices.reversed() {
      let mark = marks[index]
      closerFollows[index] = singleCloses
      doubleCloserFollows[index] = doubleCloses
      if mark.family == .double { doubleCloses = mark.looksClosing }
      guard mark.family == .single else { continue }
      if mark.looksClosing { singleCloses = true }
      if mark.looksOpening, !isElision(mark) { singleCloses = false }
    }
  }

  // MARK: Double marks

  private mutating func double(_ index: Int, _ marks: inout [QuotationMark]) {
    let mark = marks[index]
    let isOpen = innermost(.double, marks) != nil
    switch mark.kind {
    case .lowDouble, .backquotes: open(index, &marks)
    case .leftDouble: isOpen && closesLeft(mark, marks) ? close(index, &marks) : open(index, &marks)
    case .rightDouble: mark.looksOpening && !isOpen ? open(index, &marks) : close(index, &marks)
    default: straight(index, isOpen: isOpen, &marks)
    }
  }

  /// `“` closes what `„` opened, or what it cannot open.
  private func closesLeft(_ mark: QuotationMark, _ marks: [QuotationMark]) -> Bool {
    guard !mark.looksOpening, let opener = innermost(.double, marks) else { return false }
    return marks[stack[opener]].kind == .lowDouble || mark.looksClosing
  }

  private mutating func straight(_ index: Int, isOpen: Bool, _ marks: inout [QuotationMark]) {
    let mark = marks[index]
    if mark.before == .digit, mark.kind == .straight, !isOpen || isInch(index, marks) {
      marks[index].role = .stray
    } else if mark.looksOpening {
      open(index, &marks)
    } else if isOpen {
      close(index, &marks)
    } else if opensWithoutBlank(index, marks) {
      open(index, &marks)
    } else if mark.kind == .apostrophes, let position = innermost(.single, marks) {
      closeStack(down: position, with: index, &marks)
    } else {
      marks[index].role = .stray
    }
  }

  /// `said:"No"`, `word—"No"`.
  private func opensWithoutBlank(_ index: Int, _ marks: [QuotationMark]) -> Bool {
    let mark = marks[index]
    guard mark.after != .edge, mark.after != .closing, mark.after != .stop else { return false }
    return (mark.before != .letter && mark.before != .digit) || doubleCloserFollows[index]
  }

  /// `"a 12" pizza," he said`: another mark closes before one opens.
  private func isInch(_ index: Int, _ marks: [QuotationMark]) -> Bool {
    doubleCloserFollows[index] && marks[index].after != .stop
  }

  // MARK: Single marks

  private mutating func single(_ index: Int, _ marks: inout [QuotationMark]) {
    let mark = marks[index]
    if mark.kind == .backquote, let position = innermost(.single, marks), marks[stack[position]].kind == .backquote {
      // `code` is no quotation.
      abandon(stack.remove(at: position), &marks)
    } else if isInsideWord(mark) || isElision(mark) {
      marks[index].role = .apostrophe
    } else if mark.kind == .lowSingle || (mark.kind != .rightSingle && opensSingle(mark)) {
      open(index, &marks)
    } else if innermost(.single, marks) != nil, !isPossessive(index, marks), mark.before != .edge {
      close(index, &marks)
    } else {
      marks[index].role = mark.kind == .backquote ? .plain : .apostrophe
    }
  }

  private func isInsideWord(_ mark: QuotationMark) -> Bool {
    (mark.before == .letter || mark.before == .digit) && (mark.after == .letter || mark.after == .digit)
  }

  private func opensSingle(_ mark: QuotationMark) -> Bool {
    if mark.looksOpening { return true }
    return mark.before == .dash && mark.after != .edge && mark.after != .stop
  }

  private func isElision(_ mark: QuotationMark) -> Bool {
    guard mark.before != .letter, mark.before != .digit, mark.after == .letter || mark.after == .digit else {
      return false
    }
    let isCurly = mark.kind == .leftSingle || mark.kind == .lowSingle
    let end = block.upperBound
    return Elision.begins(at: mark.range.upperBound, in: source, end: end, isCurlyOpening: isCurly)
  }

  /// `workers' union`, `singin' loud`: a letter dropped or an owner named, and the quotation closes later.
  private func isPossessive(_ index: Int, _ marks: [QuotationMark]) -> Bool {
    let mark = marks[index]
    guard mark.before == .letter, mark.after == .edge, closerFollows[index] else { return false }
    let start = mark.range.lowerBound
    let last = source[start - 1] | 0x20
    guard last == 0x73 || (last == 0x6E && start > 1 && source[start - 2] | 0x20 == 0x69) else { return false }
    var next = mark.range.upperBound
    while next < block.upperBound, CodePoint.isBlank(UInt32(source[next])) { next += 1 }
    return next < block.upperBound && CodePoint.isLowercase(source.codePoint(at: next).value)
  }

  // MARK: Guillemets

  private mutating func guillemet(_ index: Int, _ marks: inout [QuotationMark]) {
    let mark = marks[index]
    let isLeft = mark.kind == .leftGuillemet || mark.kind == .leftAngle
    guard let position = innermost(mark.family, marks) else {
      if isLeft ? !mark.looksClosing : mark.looksOpening { open(index, &marks) } else { marks[index].role = .stray }
      return
    }
    // »…« as well as «…»: the other one closes.
    marks[stack[position]].kind == mark.kind ? open(index, &marks) : close(index, &marks)
  }

  // MARK: The stack

  /// Where in the stack the innermost open mark of a family is.
  private func innermost(_ family: QuotationMark.Family, _ marks: [QuotationMark]) -> Int? {
    stack.lastIndex { marks[$0].family == family }
  }

  private mutating func open(_ index: Int, _ marks: inout [QuotationMark]) {
    guard stack.count < Self.deepest else {
      marks[index].role = .stray
      return
    }
    stack.append(index)
  }

  private mutating func close(_ index: Int, _ marks: inout [QuotationMark]) {
    guard let position = innermost(marks[index].family, marks) else {
      marks[index].role = .stray
      return
    }
    closeStack(down: position, with: index, &marks)
  }

  private mutating func closeStack(down position: Int, with index: Int, _ marks: inout [QuotationMark]) {
    for left in stack[(position + 1)...] { abandon(left, &marks) }
    let opener = stack[position]
    stack.removeSubrange(position...)
    marks[opener].role = .opening
    marks[opener].partner = index
    marks[index].role = .closing
    marks[index].partner = opener
  }

  private func abandon(_ index: Int, _ marks: inout [QuotationMark]) {
    switch marks[index].kind {
    case .backquote: marks[index].role = .plain
    case .leftSingle, .rightSingle, .straightSingle: marks[index].role = .apostrophe
    default: marks[index].role = .stray
    }
  }

  /// What is still open at the end: a quotation that goes on, or a mark that stands for nothing.
  private mutating func settleOpen(_ marks: inout [QuotationMark]) {
    var last: [QuotationMark.Family: Int] = [:]
    for index in marks.indices where marks[index].role == .opening { last[marks[index].family] = index }
    for index in stack.reversed() {
      let family = marks[index].family
      let isLast = (last[family] ?? -1) < index
      let goesOn = takenUpBy == family
      let isAtStart = marks[index].kind == .leftSingle && marks[index].range.lowerBound == block.lowerBound
      let mayStayOpen = family != .single || goesOn || isAtStart
      if isLast, mayStayOpen {
        marks[index].role = .opening
        marks[index].partner = index
        last[family] = index
      } else {
        abandon(index, &marks)
      }
    }
    stack.removeAll()
  }

  private func setDepths(_ marks: inout [QuotationMark]) {
    var depth = 0
    for index in marks.indices {
      if marks[index].role == .closing { depth = marks[marks[index].partner].depth }
      marks[index].depth = depth
      if marks[index].role == .opening { depth += 1 }
    }
  }
}
