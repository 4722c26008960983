/// An example's text, its marks taken out: `[role:text]`, nested or not; `\[` and `\]` are brackets themselves.
struct MarkedText {
  private(set) var text: [UInt8] = []
  private(set) var marks: [(role: String, range: Range<Int>, typed: Range<Int>)] = []
  /// What does not pair, by its bytes in the typed text.
  private(set) var faults: [(range: Range<Int>, message: String)] = []
  private var open: [(role: String, start: Int, typed: Range<Int>)] = []

  init(_ typed: String) {
    let bytes = Array(typed.utf8)
    var index = 0
    while index < bytes.count { index = take(bytes, at: index) }
    for mark in open { faults.append((mark.typed, "this mark is not closed")) }
    marks.sort {
      ($0.range.lowerBound, -$0.range.upperBound, $0.typed.lowerBound) < (
        $1.range.lowerBound, -$1.range.upperBound, $1.typed.lowerBound
      )
    }
  }

  /// Reads on from `index`; gives where to go on.
  private mutating func take(_ bytes: [UInt8], at index: Int) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case UInt8(ascii: "\\") where next == UInt8(ascii: "[") || next == UInt8(ascii: "]"):
      text.append(next)
      return index + 2
    case UInt8(ascii: "["): return openMark(bytes, at: index)
    case UInt8(ascii: "]"):
      closeMark(at: index)
      return index + 1
    default:
      text.append(bytes[index])
      return index + 1
    }
  }

  private mutating func openMark(_ bytes: [UInt8], at index: Int) -> Int {
    let name = bytes[(index + 1)...].prefix {
      $0 == UInt8(ascii: "_") || (48...57).contains($0) || (65...90).contains($0 & 0xDF)
    }
    let end = index + 1 + name.count
    guard !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ":") else {
      faults.append((index..<index + 1, "this bracket opens no mark such as `[match:text]`"))
      text.append(bytes[index])
      return index + 1
    }
    open.append((String(decoding: name, as: UTF8.self), text.count, index..<end))
    return end + 1
  }

  private mutating func closeMark(at index: Int) {
    guard let mark = open.popLast() else {
      faults.append((index..<index + 1, "this bracket closes no mark"))
      text.append(UInt8(ascii: "]"))
      return
    }
    if mark.start == text.count { faults.append((mark.typed, "this mark is empty")) }
    marks.append((mark.role, mark.start..<text.count, mark.typed))
  }
}
