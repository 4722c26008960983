public import RuleFiles
internal import Synchronization

/// Remembers where the forms of rules match in articles, before any condition: what several rule sets have in common is
/// searched for once.
///
/// Engines on several threads may share it. What is remembered belongs to a number that the caller gives an article.
public final class MatchMemory: Sendable {
  private let state = Mutex(State())

  /// What the search for one rule gave.
  struct Remembered: Sendable {
    var matches: [RawMatch] = []
    var problems: [MatchProblem] = []
  }

  private struct State: ~Copyable {
    /// Each content has a number of its own, so that long patterns and word lists are hashed once a rule set.
    var numbers: [SearchContent: Int] = [:]
    var next = 0
    /// By article, then by content.
    var found: [Int: [Int: Remembered]] = [:]
  }

  public init() {}

  /// Lets go of what was found in an article.
  public func forget(article: Int) {
    state.withLock { $0.found[article] = nil }
  }

  /// Lets go of what no rule of these sets asks for.
  public func keep(only ruleSets: [RuleSet]) {
    let kept = Set(ruleSets.flatMap { numbers(of: $0.rules) })
    state.withLock { state in
      state.numbers = state.numbers.filter { kept.contains($0.value) }
      for article in state.found.keys { state.found[article] = state.found[article]?.filter { kept.contains($0.key) } }
    }
  }

  func numbers(of rules: [Rule]) -> [Int] {
    let contents = rules.map(SearchContent.init)
    return state.withLock { state in
      contents.map { content in
        if let number = state.numbers[content] { return number }
        state.next += 1
        state.numbers[content] = state.next
        return state.next
      }
    }
  }

  /// What is known of each content; nil where it was not searched for.
  func remembered(_ contents: [Int], article: Int) -> [Remembered?] {
    state.withLock { state in
      let known = state.found[article] ?? [:]
      return contents.map { known[$0] }
    }
  }

  func remember(_ found: [(content: Int, Remembered)], article: Int) {
    state.withLock { state in
      for (content, remembered) in found { state.found[article, default: [:]][content] = remembered }
    }
  }
}

/// All that decides where a rule's form matches in an article.
struct SearchContent: Hashable {
  private let form: Rule.Form
  private let unit: Conditions.Unit
  private let quote: Conditions.Quote

  init(_ rule: Rule) {
    form = rule.form
    unit = rule.conditions.unit
    quote = rule.conditions.quote
  }

  func hash(into hasher: inout Hasher) {
    switch form {
    // Few rules are lists of words, and long ones.
    case .words(let terms): hasher.combine(terms.count)
    case .pattern, .near: hasher.combine(form)
    }
  }
}
