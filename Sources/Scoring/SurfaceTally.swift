internal import Articles

/// Counts what a sentence's bytes show, read one after the other; letters beyond ASCII count as letters of a word.
struct SurfaceTally {
  private(set) var words = 0.0
  private(set) var letters = 0.0
  private(set) var longWords = 0.0
  private(set) var numbers = 0.0
  /// Words after the first with a capital first.
  private(set) var capitals = 0.0
  private(set) var upperCase = 0.0
  private(set) var commas = 0.0
  private(set) var dashes = 0.0
  private(set) var colons = 0.0
  private(set) var brackets = 0.0
  /// The last letter or full stop, question or exclamation mark.
  private(set) var end: UInt8 = 0
  private(set) var isUnfinished = false

  private var lettersOfWord = 0.0
  private var capitalsOfWord = 0.0
  private var beginsWithCapital = false
  private var isInNumber = false
  private var isInMark = false

  init(_ text: ArraySlice<UInt8>) {
    for index in text.indices { read(text[index], at: index, text) }
    endWord()
    end = text.last { Self.isLetter($0) || $0 == 0x3F || $0 == 0x21 || $0 == 0x2E } ?? 0
    let last = text.last { $0 != 0x20 && $0 != 0x0A } ?? 0x2E
    isUnfinished = Self.isLetter(last) || last &- 0x30 < 10
  }

  private mutating func read(_ byte: UInt8, at index: Int, _ text: ArraySlice<UInt8>) {
    let isDigit = byte &- 0x30 < 10
    // Quotation marks, dashes and the ellipsis begin with 0xE2.
    if byte & 0xC0 != 0x80 { isInMark = byte == 0xE2 }
    if Self.isLetter(byte) || byte >= 0x80 && !isInMark {
      readLetter(byte)
    } else if byte != 0x27, byte != 0x2D {
      endWord()
    }
    if isDigit, !isInNumber { numbers += 1 }
    isInNumber = isDigit || isInNumber && (byte == 0x2C || byte == 0x2E)
    switch byte {
    case 0x2C: commas += 1
    case 0x3A, 0x3B: colons += 1
    case 0x28, 0x5B: brackets += 1
    case 0xE2 where Self.isDash(at: index, text): dashes += 1
    case 0x2D where index > text.startIndex && text[index - 1] == 0x20: dashes += 1
    default: break
    }
  }

  private mutating func readLetter(_ byte: UInt8) {
    let isCapital = byte &- 0x41 < 26
    if lettersOfWord == 0 { beginsWithCapital = isCapital }
    if isCapital { capitalsOfWord += 1 }
    if byte & 0xC0 != 0x80 { lettersOfWord += 1 }
  }

  private mutating func endWord() {
    guard lettersOfWord > 0 else { return }
    words += 1
    letters += lettersOfWord
    if lettersOfWord >= 7 { longWords += 1 }
    if lettersOfWord >= 2, capitalsOfWord == lettersOfWord { upperCase += 1 }
    if words > 1, beginsWithCapital { capitals += 1 }
    (lettersOfWord, capitalsOfWord) = (0, 0)
  }

  /// – or —.
  private static func isDash(at index: Int, _ text: ArraySlice<UInt8>) -> Bool {
    index + 2 < text.endIndex && text[index + 1] == 0x80 && (text[index + 2] == 0x93 || text[index + 2] == 0x94)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
