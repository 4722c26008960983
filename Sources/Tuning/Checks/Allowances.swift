internal import RuleFiles

/// Comments in rule files that allow a finding: `# check: allow CODE the reason`, on its line or alone on lines above it.
struct Allowances {
  private struct Allowance {
    let code: String
    let spot: Spot
    let hasReason: Bool
    /// The line that it is about.
    let line: Int
  }

  private let allowances: [Allowance]
  private static let mark = "# check: allow"

  init(files: [SourceText]) {
    allowances = files.flatMap(Self.allowances)
  }

  /// The findings that no comment allows, and what is wrong with the comments.
  func applied(to findings: [CheckFinding]) -> [CheckFinding] {
    var used: Set<Int> = []
    var kept: [CheckFinding] = []
    for finding in findings {
      let allowed = allowances.indices.filter { allows(allowances[$0], finding) }
      used.formUnion(allowed)
      if allowed.isEmpty { kept.append(finding) }
    }
    return kept + allowances.indices.compactMap { fault(of: allowances[$0], isUsed: used.contains($0)) }
  }

  /// An allowance without a reason allows nothing.
  private func allows(_ allowance: Allowance, _ finding: CheckFinding) -> Bool {
    let place = finding.fault.place
    return allowance.hasReason && allowance.code == finding.fault.code && allowance.line == place.line
      && allowance.spot.place.file == place.file
  }

  private func fault(of allowance: Allowance, isUsed: Bool) -> CheckFinding? {
    let code = allowance.code
    guard CheckCode(rawValue: code) != nil else {
      return CheckFinding(
        .allowUnknown, rule: nil, at: allowance.spot, "no check is called `\(code)`",
        hint: "write `\(Self.mark) CODE reason`, with the code in brackets of what is said")
    }
    guard allowance.hasReason else {
      return CheckFinding(
        .allowWithoutReason, rule: nil, at: allowance.spot, "this allows `\(code)` without a reason",
        hint: "say behind the code why it is right here")
    }
    if isUsed { return nil }
    return CheckFinding(
      .allowUnused, rule: nil, at: allowance.spot, "there is no `\(code)` here to allow", hint: "take the comment out")
  }

  private static func allowances(in file: SourceText) -> [Allowance] {
    var found: [Allowance] = []
    /// Of comments whose line is still to come.
    var waiting: [(code: String, spot: Spot, hasReason: Bool)] = []
    for (number, line) in file.lines {
      let comment = comment(in: line, number: number, file: file)
      let isAlone = line.drop { $0 == " " || $0 == "\t" }.first == "#"
      if isAlone {
        if let comment { waiting.append(comment) }
        continue
      }
      for entry in waiting + (comment.map { [$0] } ?? []) {
        found.append(Allowance(code: entry.code, spot: entry.spot, hasReason: entry.hasReason, line: number))
      }
      waiting = []
    }
    return found
  }

  private static func comment(
    in line: Substring, number: Int, file: SourceText
  ) -> (code: String, spot: Spot, hasReason: Bool)? {
    // Not inside quotation marks.
    guard let range = line.firstRange(of: mark), line[..<range.lowerBound].count(where: { $0 == "'" }) % 2 == 0 else {
      return nil
    }
    let words = line[range.upperBound...].split(separator: " ")
    let column = line[..<range.lowerBound].unicodeScalars.count + 1
    let spot = file.spot(line: number, column: column, length: line[range.lowerBound...].unicodeScalars.count)
    return (words.first.map(String.init) ?? "", spot, words.count > 1)
  }
}
