internal import Matching
internal import RuleFiles

extension Report {
  /// The rule's message with `{role}` and `{match}` filled in; a role that took no part is an ellipsis.
  ///
  /// - Parameter longest: columns that a role may take; what is longer is cut.
  func message(of finding: Finding, longest: Int = .max) -> String {
    var message = ""
    var rest = rules.rules[finding.rule].message[...]
    while let open = rest.firstIndex(of: "{") {
      let inner = rest.index(after: open)
      guard let close = rest[inner...].firstIndex(of: "}") else { break }
      message += rest[..<open]
      message += Clipped.text(filling(for: String(rest[inner..<close]), in: finding), to: longest)
      rest = rest[rest.index(after: close)...]
    }
    return message + rest
  }

  private func filling(for name: String, in finding: Finding) -> String {
    name == "match" ? line(finding.range) : text(of: name, in: finding) ?? "…"
  }
}
