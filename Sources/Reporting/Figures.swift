/// Numbers as people read them.
package enum Figures {
  /// With two decimals and its sign: `+0.40`, `−0.31`, `0.00`.
  package static func signed(_ value: Double) -> String {
    let text = fixed(value.magnitude)
    if text == "0.00" { return text }
    return (value < 0 ? "−" : "+") + text
  }

  /// With two decimals.
  package static func fixed(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "—" }
    let hundredths = Int((value.magnitude * 100).rounded())
    let cents = hundredths % 100
    let sign = value < 0 && hundredths > 0 ? "−" : ""
    return "\(sign)\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// A share in whole per cent.
  package static func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "—" : "\(Int((Double(part) / Double(whole) * 100).rounded())) %"
  }

  /// A number with its noun: `1 word`, `2 words`.
  package static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
