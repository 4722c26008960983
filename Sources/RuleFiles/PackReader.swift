/// Reads packs: folders with a `pack.yaml` and rule files below it.
public enum PackReader {
  /// Reads the packs in `folders` as one rule set. Throws all that is wrong in them at once.
  public static func read(folders: [String]) throws(RuleFileErrors) -> RuleSet {
    throw RuleFileErrors([])
  }
}
