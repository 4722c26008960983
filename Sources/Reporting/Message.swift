internal import Matching
internal import RuleFiles

extension Report {
  /// The rule's message with `{role}` and `{match}` filled in; a role that took no part is an ellipsis.
  func message(of finding: Finding) -> String {
    var message = ""
    var rest = rules.rules[finding.rule].message[...]
    while let open = rest.firstIndex(of: "{") {
      let inner = rest.index(after: open)
      guard let close = rest[inner...].firstIndex(of: "}") else { break }
      message += rest[..<open]
      message += filling(for: String(rest[inner..<close]), in: finding)
      rest = rest[rest.index(after: close)...]
    }
    return message + rest
  }

  private func filling(for name: String, in finding: Finding) -> String {
    name == "match" ? line(finding.range) : text(of: name, in: finding) ?? "…"
  }
}
