internal import Reporting
internal import RuleFiles

/// How the parts of a scale file are written.
extension ScaleText {
  static func line(_ weight: FittedWeight) -> String {
    var fields = ["of: {\(input(weight.input.of))}"]
    if weight.input.measure != .count { fields.append("measure: \(weight.input.measure.rawValue)") }
    if weight.input.transform != .identity { fields.append("transform: \(weight.input.transform.rawValue)") }
    fields.append("weight: \(number(weight.weight))")
    if let interval = weight.interval {
      fields += ["low: \(number(interval.low))", "high: \(number(interval.high))"]
    }
    return "  - {\(fields.joined(separator: ", "))}"
  }

  static func input(_ input: Scale.Input) -> String {
    guard case .findings(let filter) = input else {
      if case .surface(let surface) = input { return "surface: \(surface.rawValue)" }
      return ""
    }
    let fields: [(String, String?)] = [
      ("kind", filter.kind?.rawValue), ("type", filter.type), ("rule", filter.rule), ("tag", filter.tag),
      ("polarity", filter.polarity?.rawValue), ("voice", filter.voice == .any ? nil : filter.voice.rawValue),
      ("quoted", filter.quoted.map(String.init)), ("modified", filter.modified.map(String.init)),
      ("opening", filter.opening.map(String.init)),
    ]
    return fields.compactMap { key, value in value.map { "\(key): \(isWord($0) ? $0 : quoted($0))" } }
      .joined(separator: ", ")
  }

  /// Plain where YAML takes it for the same text, else in single quotes.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isLetter } == true && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
      && text.allSatisfy { !$0.isNewline } && !["true", "false", "null"].contains(text.lowercased())
      && !text.contains { "{}[],".contains($0) }
    return isPlain ? text : quoted(text)
  }

  static func quoted(_ text: String) -> String {
    "'" + text.replacing("\n", with: " ").replacing("'", with: "''") + "'"
  }

  private static func isWord(_ text: String) -> Bool {
    text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "-=._".utf8.contains($0) }
      && text.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } == true
  }

  /// With at most so many decimals, and no zeros at the end.
  static func number(_ value: Double, decimals: Int = 3) -> String {
    let shown = Figures.fixed(value, decimals: decimals).replacing("−", with: "-")
    guard shown.contains(".") else { return shown }
    let cut = shown.reversed().drop { $0 == "0" }
    return String(cut.drop { $0 == "." }.reversed())
  }
}
