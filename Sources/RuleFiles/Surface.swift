extension Scale {
  /// What a sentence shows without any rule.
  public enum Surface: String, Sendable, CaseIterable {
    /// Words of the sentence.
    case words
    /// Mean letters a word.
    case wordLength = "word-length"
    /// Share of words with seven letters or more.
    case longWords = "long-words"
    /// Number of runs of digits.
    case numbers
    /// Share of words with a capital, the first left out.
    case capitals
    /// Number of words of two letters or more that are all capitals.
    case upperCase = "upper-case"
    /// Share of the characters inside quotations.
    case quoted
    /// 1 where the sentence ends with the mark.
    case question, exclamation
    /// 1 where it ends without a mark, as headlines do.
    case unfinished
    case commas
    /// Dashes; hyphens inside words do not count.
    case dashes
    /// Colons and semicolons.
    case colons
    /// Opening brackets.
    case brackets
    case quotations
  }
}
