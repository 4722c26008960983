extension TargetScale {
  /// How a finding or word stands to the mention of a target, each with a measure from 0 to 1.
  public enum Link: String, Sendable, CaseIterable {
    /// Anywhere in the sentence: 1.
    case sentence
    /// 1 / (1 + d / 4) for d words between.
    case near
    /// `near`, on one side of the mention only.
    case nearBefore = "near-before"
    case nearAfter = "near-after"
    /// No comma, colon, dash, quotation mark or clause word between: 1.
    case clause
    /// Fewer than three words between: 1.
    case beside
    /// The target does it: "T attacked", "attacked by T", "T, who attacked", "T tried to attack".
    case subject
    /// It is done to the target, or describes it from before: "attacked T", "disgraced T".
    case object
    /// It is done to the target in the passive: "T was attacked".
    case passive
    /// What the target is said to be: "T is a great leader".
    case predicate
    /// What is the target's: "T's success".
    case possession
    /// What a preposition joins to the target: "attack on T", "support for T".
    case preposition
    /// What stands beside the target's name in commas: "T, a veteran of scandals,".
    case apposition
    /// The target is what the rule's `target` role names.
    case role
  }

  /// What a sentence shows of the mention itself; 0 or 1 unless said otherwise.
  public enum Trait: String, Sendable, CaseIterable {
    /// The source of an attribution in the sentence.
    case speaker
    /// Inside the content of an attribution.
    case reported
    /// Inside a quotation.
    case quoted
    /// The sentence begins with it.
    case first
    /// Share of the sentence's words that stand before it, 0 … 1.
    case position
    /// A pronoun for a person.
    case pronoun
    case titled
    /// "T's".
    case possessor
    /// The grammatical subject, active or passive.
    case subject
    /// A negated verb follows: "T did not".
    case negated
    /// The object of a verb or preposition: not the first noun of its clause.
    case prepositional
    /// ln(1 + number) of other names in the sentence.
    case names
    /// The same, of those before it or behind it.
    case namesBefore = "names-before"
    case namesAfter = "names-after"
    /// ln(1 + number) of further mentions of the target in the sentence.
    case mentions
  }
}
