/// Finds syntax of newer PCRE2 versions that older ones silently take for plain text.
enum NewerSyntax {
  /// `{,3}`: up to three since 10.43, before that the four characters themselves.
  static func report(in pattern: WrittenPattern, log: ErrorLog) -> Bool {
    let bytes = Array(pattern.text.utf8)
    guard let range = openQuantifier(bytes) else { return false }
    log.add(
      .newerSyntax, at: pattern.value.spot(of: range), "`{,n}` means these characters themselves in PCRE2 before 10.43",
      hint: "write `{0,n}`, or `\\{,n}` for the characters")
    return true
  }

  private static func openQuantifier(_ bytes: [UInt8]) -> Range<Int>? {
    var scan = PatternScan(bytes)
    while let token = scan.next() {
      guard case .other(let index) = token, bytes[index] == UInt8(ascii: "{"), index + 2 < bytes.count,
        bytes[index + 1] == UInt8(ascii: ",")
      else { continue }
      let digits = bytes[(index + 2)...].prefix { (48...57).contains($0) }
      let end = index + 2 + digits.count
      if !digits.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "}") { return index..<end + 1 }
    }
    return nil
  }
}
