internal import Matching
internal import RuleFiles

/// How far words of a sentence stand in each link to a mention.
struct MentionLinks {
  let mention: Range<Int>
  let roles: MentionRoles
  private let sentence: SentenceWords

  /// `beside`: fewer words between than this.
  private static let beside = 3

  init(mention: Range<Int>, in sentence: SentenceWords, titles: Set<String>) {
    self.mention = mention
    self.sentence = sentence
    roles = MentionRoles(of: mention, in: sentence, titles: titles)
  }

  /// From 0 to 1.
  ///
  /// - Parameters:
  ///   - words: indices of words.
  ///   - named: what the `target` role of the rule names, as indices of words.
  func measure(_ link: TargetScale.Link, of words: Range<Int>, named: Range<Int>?) -> Double {
    switch link {
    case .sentence: return 1
    case .near: return nearness(words)
    case .nearBefore: return words.lowerBound < mention.lowerBound ? nearness(words) : 0
    case .nearAfter: return words.lowerBound >= mention.lowerBound ? nearness(words) : 0
    case .clause: return sentence.areInOneClause(words, mention) ? 1 : 0
    case .beside: return distance(words) < Self.beside ? 1 : 0
    case .role: return named?.overlaps(mention) == true ? 1 : 0
    default: return roles.words[link]?.contains { $0.overlaps(words) } == true ? 1 : 0
    }
  }

  private func nearness(_ words: Range<Int>) -> Double {
    1 / (1 + Double(distance(words)) / 4)
  }

  /// Words between; 0 for neighbours.
  private func distance(_ words: Range<Int>) -> Int {
    max(0, words.lowerBound - mention.upperBound, mention.lowerBound - words.upperBound)
  }
}
