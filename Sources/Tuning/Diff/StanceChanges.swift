internal import Articles
public import Scoring

/// Whose stance it is.
public enum StanceLevel: String, Sendable, CaseIterable {
  case article, target, paragraph
}

/// What a change of rules does to the stances of one level.
public struct StanceChange: Sendable, Equatable {
  public private(set) var stances = 0
  /// Another label.
  public private(set) var labels = 0
  /// Another polarity.
  public private(set) var changed = 0
  private var sum = 0.0

  public var meanChange: Double { stances == 0 ? 0 : sum / Double(stances) }

  mutating func add(from old: Stance, to new: Stance) {
    stances += 1
    labels += old.label == new.label ? 0 : 1
    changed += old == new ? 0 : 1
    sum += abs(new.polarity - old.polarity)
  }

  mutating func add(_ other: StanceChange) {
    stances += other.stances
    labels += other.labels
    changed += other.changed
    sum += other.sum
  }
}

/// A stance with another label.
public struct LabelChange: Sendable, Equatable {
  public let level: StanceLevel
  public let article: String
  /// The voice, the target, or the paragraph (`¶3`).
  public let name: String
  public let before: Stance
  public let after: Stance
  /// What changed in the findings behind it, as in `SentenceChange`.
  public let behind: [String]

  /// The largest changes first, then in the order they came in.
  static func largest(_ changes: [LabelChange], most: Int) -> [LabelChange] {
    let order = changes.indices.sorted { first, second in
      (changes[second].size, first) < (changes[first].size, second)
    }
    return order.prefix(most).map { changes[$0] }
  }

  private var size: Double { abs(after.polarity - before.polarity) }
}

/// The stances of one article under two rule sets.
struct StanceChanges {
  private(set) var levels: [StanceLevel: StanceChange] = [:]
  /// The largest first.
  private(set) var labels: [LabelChange] = []

  private let article: String

  /// - Parameter most: how many labels are kept.
  init(old: Outcome, new: Outcome, changes: [FindingChange], most: Int) {
    article = new.article.id
    let byParagraph = Dictionary(grouping: changes, by: \.paragraph)
    let (before, after) = (old.report.summary, new.report.summary)
    compare(.article, "all", before.all, after.all, behind: changes)
    compare(.article, "author", before.author, after.author, behind: changes)
    compare(.article, "attributed", before.attributed, after.attributed, behind: changes)
    compareTargets(old, new, changes)
    for (index, (first, second)) in zip(old.report.paragraphs, new.report.paragraphs).enumerated() {
      compare(.paragraph, "¶\(index)", first.stances.all, second.stances.all, behind: byParagraph[index] ?? [])
    }
    labels = LabelChange.largest(labels, most: most)
  }

  /// By name: found targets are numbered anew each time. A target without a finding has a stance too, so that only one
  /// that the rules' names no longer make a target is left out.
  private mutating func compareTargets(_ old: Outcome, _ new: Outcome, _ changes: [FindingChange]) {
    var known = Dictionary(grouping: old.report.targets.reversed(), by: \.name)
    for target in new.report.targets {
      guard let was = known[target.name]?.popLast() else { continue }
      let paragraphs = Set(target.mentions.compactMap { new.article.paragraphIndex(at: $0.lowerBound) })
      compare(
        .target, target.name, was.stance, target.stance, behind: changes.filter { paragraphs.contains($0.paragraph) })
    }
  }

  private mutating func compare(
    _ level: StanceLevel, _ name: String, _ before: Stance, _ after: Stance, behind: [FindingChange]
  ) {
    levels[level, default: StanceChange()].add(from: before, to: after)
    guard before.label != after.label else { return }
    // Only what speaks for or against something moves a stance.
    let valued = behind.filter(\.isValued)
    labels.append(
      LabelChange(
        level: level, article: article, name: name, before: before, after: after,
        behind: FindingChange.signs(of: valued)))
  }
}
