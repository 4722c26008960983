extension MarkPairing {
  /// Takes a single mark, which may be an apostrophe: `'`, `‘`, `’`, `‚` or a backquote.
  mutating func single(_ index: Int) {
    let mark = marks[index]
    if mark.kind == .backquote, let position = innermost(.single), marks[stack[position]].kind == .backquote {
      // `code` is no quotation.
      giveUp(at: position)
    } else if isInsideWord(mark) || Elision.begins(with: mark, in: source, end: block.upperBound) {
      marks[index].role = .apostrophe
    } else if mark.kind == .lowSingle || mark.kind != .rightSingle && opensSingle(mark) {
      open(index)
    } else if innermost(.single) != nil, mark.before != .edge, !isPossessive(index) {
      close(index)
    } else {
      marks[index].role = mark.kind == .backquote ? .plain : .apostrophe
    }
  }

  private func isInsideWord(_ mark: QuotationMark) -> Bool {
    (mark.before == .letter || mark.before == .digit) && (mark.after == .letter || mark.after == .digit)
  }

  private func opensSingle(_ mark: QuotationMark) -> Bool {
    mark.looksOpening || mark.before == .dash && mark.after != .edge && mark.after != .stop
  }

  /// `workers' union`, `singin' loud`: a letter dropped or an owner named, and the quotation closes later.
  private func isPossessive(_ index: Int) -> Bool {
    let mark = marks[index]
    guard mark.before == .letter, mark.after == .edge, ahead.singleCloses[index] else { return false }
    let start = mark.range.lowerBound
    let last = source[start - 1] | 0x20
    guard last == 0x73 || (last == 0x6E && start > 1 && source[start - 2] | 0x20 == 0x69) else { return false }
    var next = mark.range.upperBound
    while next < block.upperBound, CodePoint.isBlank(UInt32(source[next])) { next += 1 }
    return next < block.upperBound && CodePoint.isLowercase(source.codePoint(at: next).value)
  }
}
