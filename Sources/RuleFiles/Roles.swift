internal import Patterns

/// The named groups of a rule's form, without private ones.
struct Roles {
  let names: Set<String>

  init?(_ form: Rule.Form) {
    let groups =
      switch form {
      case .pattern(let pattern): pattern.groups
      case .near(let near): near.find.groups + near.of.groups
      case .words: [(number: Int, name: String)]()
      }
    names = Set(groups.map(\.name).filter { !$0.hasPrefix("_") && $0 != "match" })
  }
}
