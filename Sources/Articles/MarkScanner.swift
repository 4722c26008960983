/// Finds the quotation marks of a block and what stands beside each.
struct MarkScanner {
  let source: Bytes

  /// Refills `marks` with those of the range, in order.
  func scan(_ range: Range<Int>, into marks: inout [QuotationMark]) {
    marks.removeAll(keepingCapacity: true)
    Self.mayBegin.withUnsafeBufferPointer { mayBegin in
      var index = range.lowerBound
      while index < range.upperBound {
        if mayBegin[Int(source[index])], let (kind, length) = kind(at: index, end: range.upperBound) {
          marks.append(QuotationMark(kind: kind, range: index..<(index + length)))
          index += length
        } else {
          index += 1
        }
      }
    }
    guard !marks.isEmpty else { return }
    describeNeighbours(of: &marks, in: range)
  }

  /// The mark that begins at `offset`, if one does.
  func mark(at offset: Int, in range: Range<Int>) -> QuotationMark? {
    guard Self.mayBegin[Int(source[offset])], let (kind, length) = kind(at: offset, end: range.upperBound) else {
      return nil
    }
    return QuotationMark(kind: kind, range: offset..<(offset + length))
  }

  private static let mayBegin: [Bool] = (0..<256).map { [0x22, 0x27, 0x60, 0xC2, 0xE2].contains($0) }

  private func kind(at offset: Int, end: Int) -> (QuotationMark.Kind, Int)? {
    switch source[offset] {
    case 0x22: return (.straight, 1)
    case 0x27: return isDoubled(offset, end) ? (.apostrophes, 2) : (.straightSingle, 1)
    case 0x60: return offset + 1 < end && source[offset + 1] == 0x60 ? (.backquotes, 2) : (.backquote, 1)
    case 0xC2:
      guard offset + 1 < end else { return nil }
      if source[offset + 1] == 0xAB { return (.leftGuillemet, 2) }
      return source[offset + 1] == 0xBB ? (.rightGuillemet, 2) : nil
    default: return generalPunctuation(at: offset, end: end)
    }
  }

  /// Two apostrophes are one mark; of three, the first or the last belongs to a quotation inside.
  private func isDoubled(_ offset: Int, _ end: Int) -> Bool {
    guard offset + 1 < end, source[offset + 1] == 0x27 else { return false }
    let isThree = offset + 2 < end && source[offset + 2] == 0x27
    guard isThree else { return true }
    // Opening, the double one is outside and comes first; closing, it comes last.
    return offset == 0 || CodePoint.isBlank(source.codePoint(before: offset).value)
  }

  private func generalPunctuation(at offset: Int, end: Int) -> (QuotationMark.Kind, Int)? {
    guard offset + 2 < end, source[offset + 1] == 0x80 else { return nil }
    switch source[offset + 2] {
    case 0x98: return isRepeated(offset, end) ? (.backquotes, 6) : (.leftSingle, 3)
    case 0x99: return isRepeated(offset, end) ? (.apostrophes, 6) : (.rightSingle, 3)
    case 0x9B: return (.leftSingle, 3)
    case 0x9A: return (.lowSingle, 3)
    case 0x9C, 0x9F: return (.leftDouble, 3)
    case 0x9D: return (.rightDouble, 3)
    case 0x9E: return (.lowDouble, 3)
    case 0xB9: return (.leftAngle, 3)
    case 0xBA: return (.rightAngle, 3)
    default: return nil
    }
  }

  private func isRepeated(_ offset: Int, _ end: Int) -> Bool {
    offset + 6 <= end && source.has(0xE2, 0x80, source[offset + 2], at: offset + 3)
  }

  /// Marks that touch share what stands around all of them.
  private func describeNeighbours(of marks: inout [QuotationMark], in range: Range<Int>) {
    for index in marks.indices {
      let isTouching = index > 0 && marks[index - 1].range.upperBound == marks[index].range.lowerBound
      marks[index].before =
        isTouching ? marks[index - 1].before : neighbour(before: marks[index].range.lowerBound, in: range)
    }
    for index in marks.indices.reversed() {
      let isTouching = index + 1 < marks.count && marks[index].range.upperBound == marks[index + 1].range.lowerBound
      marks[index].after =
        isTouching ? marks[index + 1].after : neighbour(after: marks[index].range.upperBound, in: range)
    }
  }

  private func neighbour(before offset: Int, in range: Range<Int>) -> QuotationMark.Neighbour {
    var place = offset
    while place > range.lowerBound {
      let (value, length) = source.codePoint(before: place)
      if !CodePoint.isInvisible(value) { return Neighbourhood.neighbour(value) }
      place -= length
    }
    return .edge
  }

  private func neighbour(after offset: Int, in range: Range<Int>) -> QuotationMark.Neighbour {
    var place = offset
    while place < range.upperBound {
      let (value, length) = source.codePoint(at: place)
      if !CodePoint.isInvisible(value) { return Neighbourhood.neighbour(value) }
      place += length
    }
    return .edge
  }
}

/// Sorts the characters beside a mark.
private enum Neighbourhood {
  static func neighbour(_ value: UInt32) -> QuotationMark.Neighbour {
    if CodePoint.isBlank(value) { return .edge }
    if CodePoint.isLetter(value) { return .letter }
    if CodePoint.isDigit(value) { return .digit }
    switch value {
    case 0x28, 0x5B, 0x7B, 0x3C, 0xA1, 0xBF: return .opening  // ( [ { < ¡ ¿
    case 0x29, 0x5D, 0x7D, 0x3E: return .closing
    case 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026: return .stop
    case 0x2D, 0x2010...0x2015, 0x2F: return .dash
    default: return .other
    }
  }
}
