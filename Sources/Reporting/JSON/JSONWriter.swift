/// Writes JSON as UTF-8 bytes, keys in the order in which they come.
///
/// Foundation's encoder leaves the order of keys to chance or to the alphabet and makes a string of every slice of the
/// text; a report is mostly such slices. This one copies them.
///
/// Besides what JSON asks for, it escapes U+0085, U+2028 and U+2029: some readers end a line there, and a report in JSON
/// Lines is one line to all of them.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var isFirst = true
  private var isAfterKey = false

  package init(isIndented: Bool) {
    self.isIndented = isIndented
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  package mutating func array<Element>(
    of elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    array { json in
      for element in elements { write(&json, element) }
    }
  }

  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  package mutating func null() {
    begin()
    bytes.append(contentsOf: "null".utf8)
  }

  package mutating func bool(_ value: Bool) {
    begin()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func integer(_ value: some BinaryInteger) {
    begin()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// The shortest form that reads back as the same number. What is no number is `null`.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    begin()
    bytes.append(contentsOf: (value == 0 ? "0.0" : value.description).utf8)
  }

  package mutating func string(_ value: String) {
    begin()
    var value = value
    value.withUTF8 { quote($0) }
  }

  /// A string of valid UTF-8.
  package mutating func string(utf8: ArraySlice<UInt8>) {
    begin()
    utf8.withUnsafeBufferPointer { quote($0) }
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ inside: (inout JSONWriter) -> Void) {
    begin()
    bytes.append(open)
    depth += 1
    isFirst = true
    inside(&self)
    depth -= 1
    if !isFirst { newline() }
    bytes.append(close)
    isFirst = false
  }

  /// A comma where one is due, and the line's beginning.
  private mutating func begin() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if depth > 0 {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      newline()
    }
    isFirst = false
  }

  private mutating func newline() {
    guard isIndented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    for index in text.indices {
      guard let (length, escape) = JSONEscape.at(index, of: text) else { continue }
      bytes.append(contentsOf: text[copied..<index])
      bytes.append(contentsOf: escape.utf8)
      copied = index + length
    }
    bytes.append(contentsOf: text[copied...])
    bytes.append(UInt8(ascii: "\""))
  }
}
