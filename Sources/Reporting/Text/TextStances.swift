internal import Scoring

/// Stances as bars; in narrow columns as figures alone.
extension TextReport {
  var hasBars: Bool { style.width >= 68 }

  var nameWidth: Int { hasBars ? 24 : 20 }

  /// A line for each: its name, bar, figures and label.
  func stanceLines(_ stances: [(name: String, stance: Stance)], indent: Int) -> [String] {
    stances.map { name, stance in
      let room = nameWidth - indent
      let short = Clipped.text(PlainText.safe(name), to: room)
      let blank = String(repeating: " ", count: indent)
      let gap = String(repeating: " ", count: room - DisplayWidth.of(short) + 2)
      return blank + short + gap + bar(stance) + verdict(stance)
    }
  }

  private func bar(_ stance: Stance) -> String {
    guard hasBars else { return "" }
    return ink(StanceBar.text(stance), Ink.style(of: stance.label == .insufficient ? 0 : stance.polarity)) + "  "
  }

  private func verdict(_ stance: Stance) -> String {
    guard stance.label != .insufficient else { return ink(stance.label.words, .faint) }
    let interval = " (\(Figures.signed(stance.low)) … \(Figures.signed(stance.high)))"
    return Figures.signed(stance.polarity) + (style.width >= 76 ? ink(interval, .faint) : "") + " \(stance.label.words)"
  }
}
