public import RuleFiles

/// Rules that were read and checked, ready to score articles.
///
/// Reading takes a moment, so read once and keep it; it may be shared between threads.
public struct Rules: Sendable {
  let ruleSet: RuleSet

  /// Reads the packs in `folders`, such as `Rules/en`.
  ///
  /// - Throws: all that is wrong in the rule files, at once.
  public init(folders: [String]) throws(RuleFileErrors) {
    ruleSet = try PackReader.read(folders: folders)
  }

  /// The packs with their versions and hashes.
  public var packs: [PackIdentity] { ruleSet.packs }
}
