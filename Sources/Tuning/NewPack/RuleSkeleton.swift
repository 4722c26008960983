public import RuleFiles

/// A rule to begin with, for any kind: it loads and passes its own examples, so that each change can be tested.
public struct RuleSkeleton: Sendable {
  public let id: String
  public let kind: RuleKind

  /// - Parameters:
  ///   - id: dotted, lower case, as `en.claim.mine.deaths`; nil where it is not so.
  ///   - kind: one of Slant's, or one of the user's own.
  public init?(id: String, kind: RuleKind) {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    let isPart = { (part: Substring) in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 0x2D }
    }
    guard parts.count > 1, parts.allSatisfy(isPart), FirstPack(name: kind.rawValue) != nil else { return nil }
    self.id = id
    self.kind = kind
  }

  /// The rule as an item of a list, its lines behind so many blanks.
  public func text(indentation: Int = 2) -> String {
    let body = RuleSkeletonText.fields[kind] ?? "kind: \(kind)\n" + RuleSkeletonText.ofOtherKinds
    let blanks = String(repeating: " ", count: indentation)
    let lines = ["id: \(id)"] + body.split(separator: "\n").map(String.init)
    return lines.enumerated().map { "\(blanks)\($0 == 0 ? "- " : "  ")\($1)\n" }.joined()
  }
}
