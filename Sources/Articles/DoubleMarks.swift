extension MarkPairing {
  /// Takes a double mark: `"`, `“`, `”`, `„`, two backquotes or two apostrophes.
  mutating func double(_ index: Int) {
    let mark = marks[index]
    let isOpen = innermost(.double) != nil
    if mark.before == .digit, isInches(index, isOpen: isOpen) {
      marks[index].role = .stray
    } else if isOpen, mark.looksOpening, resumes(index) {
      marks[index].role = .stray
    } else if opens(index, isOpen: isOpen) {
      open(index)
    } else if isOpen {
      close(index)
    } else if mark.kind == .apostrophes, let position = innermost(.single) {
      close(index, at: position)
    } else {
      marks[index].role = .stray
    }
  }

  private func opens(_ index: Int, isOpen: Bool) -> Bool {
    let mark = marks[index]
    switch mark.kind {
    case .lowDouble, .backquotes: return true
    case .leftDouble: return !isOpen || !closesLeft(mark)
    case .rightDouble: return !isOpen && (mark.looksOpening || opensWithoutBlank(index) || opensBetweenBlanks(index))
    default: return mark.looksOpening || !isOpen && (opensWithoutBlank(index) || opensBetweenBlanks(index))
    }
  }

  /// `“` closes what `„` opened, or what it cannot open.
  private func closesLeft(_ mark: QuotationMark) -> Bool {
    guard !mark.looksOpening, let position = innermost(.double) else { return false }
    return marks[stack[position]].kind == .lowDouble || mark.looksClosing
  }

  /// `said:"No"`, `word—"No"`.
  private func opensWithoutBlank(_ index: Int) -> Bool {
    let mark = marks[index]
    guard mark.after != .edge, mark.after != .closing, mark.after != .stop else { return false }
    return (mark.before != .letter && mark.before != .digit) || ahead.nextDouble[index] == .closing
  }

  /// `" … no "`: blanks on both sides, and the next mark does not open either.
  private func opensBetweenBlanks(_ index: Int) -> Bool {
    guard marks[index].before == .edge, marks[index].after == .edge, let next = ahead.nextDouble[index] else {
      return false
    }
    return next != .opening
  }

  // MARK: Inches

  /// `6'2"`; `a 12" pizza`, where no quotation is open or another mark closes it before one opens.
  private func isInches(_ index: Int, isOpen: Bool) -> Bool {
    let mark = marks[index]
    guard mark.kind == .straight || mark.kind == .rightDouble else { return false }
    if followsFeet(mark.range.lowerBound) { return true }
    guard mark.kind == .straight else { return false }
    return !isOpen || ahead.nextDouble[index] == .closing && mark.after != .stop
  }

  private func followsFeet(_ offset: Int) -> Bool {
    var start = offset
    while start > block.lowerBound, offset - start < 3, source[start - 1] &- 0x30 < 10 || source[start - 1] == 0x20 {
      start -= 1
    }
    guard start > block.lowerBound + 1 else { return false }
    let (value, length) = source.codePoint(before: start)
    guard value == 0x27 || value == 0x2019 || value == 0x2032 else { return false }
    return start - length > block.lowerBound && source[start - length - 1] &- 0x30 < 10
  }

  // MARK: Quotations that go on

  /// `"A. B. "C. "D."`: each paragraph of a long quotation begins with a mark, and they were put together.
  ///
  /// Only after the end of a sentence that tells of no saying (`"A, he said. "B."` lacks a mark), and where not two
  /// marks close what two have opened.
  private func resumes(_ index: Int) -> Bool {
    guard marks[index].before == .edge, stack.count == 1, ahead.doubleClosers[index] < 2,
      marks[stack[0]].style == marks[index].style
    else { return false }
    var end = marks[index].range.lowerBound
    while end > block.lowerBound, CodePoint.isBlank(UInt32(source[end - 1])) { end -= 1 }
    guard end > block.lowerBound, [0x21, 0x2E, 0x3F, 0x2026].contains(source.codePoint(before: end).value) else {
      return false
    }
    return !SpeechTag.ends(before: end, in: source, notBefore: marks[stack[0]].range.upperBound)
  }
}
