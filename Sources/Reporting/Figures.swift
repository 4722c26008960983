/// Numbers as people read them.
package enum Figures {
  /// With two decimals and its sign: `+0.40`, `−0.31`, `0.00`.
  package static func signed(_ value: Double) -> String {
    let text = fixed(value.magnitude)
    if text == "0.00" { return text }
    return (value < 0 ? "−" : "+") + text
  }

  /// With so many decimals, and a minus sign as wide as a digit; `—` for what is no number.
  package static func fixed(_ value: Double, decimals: Int = 2) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "—" }
    let unit = (0..<max(0, min(6, decimals))).reduce(1) { unit, _ in unit * 10 }
    let whole = Int((value.magnitude * Double(unit)).rounded())
    let sign = value < 0 && whole > 0 ? "−" : ""
    guard unit > 1 else { return "\(sign)\(whole)" }
    let digits = String(whole % unit)
    let zeros = String(repeating: "0", count: max(0, decimals - digits.count))
    return "\(sign)\(whole / unit).\(zeros)\(digits)"
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
