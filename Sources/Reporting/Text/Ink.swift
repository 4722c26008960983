/// Colour and weight on a terminal; nothing where there is no colour.
///
/// The two colours for signs are told apart by people who see red and green alike, on dark and on light ground, and a
/// sign always stands beside them.
package struct Ink {
  package enum Style {
    case strong, faint, positive, negative, claim, cue

    fileprivate var code: String {
      switch self {
      case .strong: "1"
      case .faint: "2"
      case .positive: "38;5;32"
      case .negative: "38;5;166"
      case .claim: "4"
      case .cue: "3"
      }
    }
  }

  let isColoured: Bool

  package init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  package func callAsFunction(_ text: String, _ style: Style?) -> String {
    guard isColoured, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.code)m\(text)\u{1B}[0m"
  }

  /// The style of a sign.
  package static func style(of polarity: Double) -> Style? {
    polarity > 0 ? .positive : polarity < 0 ? .negative : nil
  }
}
