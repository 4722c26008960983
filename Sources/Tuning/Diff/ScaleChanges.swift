internal import Articles
internal import Scoring

/// What a change of rules does to one scale, over all sentences.
public struct ScaleChange: Sendable, Equatable {
  public private(set) var sentences = 0
  public private(set) var changed = 0
  private var sum = 0.0
  public private(set) var largest = 0.0
  /// Sentences that came over 0.5, and that fell under it.
  public private(set) var up = 0
  public private(set) var down = 0

  public var meanChange: Double { sentences == 0 ? 0 : sum / Double(sentences) }

  mutating func add(from old: Double, to new: Double) {
    let change = abs(new - old)
    sentences += 1
    changed += change > 0 ? 1 : 0
    sum += change
    largest = max(largest, change)
    up += old < 0.5 && new >= 0.5 ? 1 : 0
    down += old >= 0.5 && new < 0.5 ? 1 : 0
  }

  mutating func add(_ other: ScaleChange) {
    sentences += other.sentences
    changed += other.changed
    sum += other.sum
    largest = max(largest, other.largest)
    up += other.up
    down += other.down
  }
}

/// A sentence with another score.
public struct SentenceChange: Sendable, Equatable {
  public let scale: String
  public let article: String
  public let paragraph: Int
  public let text: String
  public let before: Double
  public let after: Double
  /// What changed in it: `+en.claim.a`, `−en.claim.b`; empty where only the scale's own weights did.
  public let behind: [String]
}

/// The scales of one article's sentences under two rule sets. A scale that only one of them has is left out.
struct ScaleChanges {
  private(set) var scales: [String: ScaleChange] = [:]
  /// The largest first.
  private(set) var sentences: [SentenceChange] = []

  /// - Parameter most: how many sentences are kept.
  init(old: Outcome, new: Outcome, changes: [FindingChange], most: Int) {
    let bySentence = Dictionary(grouping: changes, by: \.sentence)
    let pairs = zip(old.report.sentenceScales, new.report.sentenceScales).enumerated()
    for (index, (before, after)) in pairs {
      for value in after {
        guard let was = before.first(where: { $0.scale == value.scale })?.value else { continue }
        scales[value.scale, default: ScaleChange()].add(from: was, to: value.value)
        guard was != value.value else { continue }
        let sentence = new.article.sentences[index]
        sentences.append(
          SentenceChange(
            scale: value.scale, article: new.article.id, paragraph: sentence.paragraph,
            text: new.article.reading.text(sentence.range).replacing("\n", with: " "), before: was,
            after: value.value, behind: FindingChange.signs(of: bySentence[index] ?? [])))
      }
    }
    sentences = SentenceChange.largest(sentences, most: most)
  }
}

extension SentenceChange {
  /// The largest changes first, then in the order they came in.
  static func largest(_ changes: [SentenceChange], most: Int) -> [SentenceChange] {
    let order = changes.indices.sorted { first, second in
      (changes[second].size, first) < (changes[first].size, second)
    }
    return order.prefix(most).map { changes[$0] }
  }

  private var size: Double { abs(after - before) }
}

extension FindingChange {
  /// `+en.claim.a −en.claim.b ~en.evaluation.c`: what came, what went, what is otherwise than it was.
  static func signs(of changes: [FindingChange]) -> [String] {
    changes.flatMap { change in
      switch change.change {
      case .added: ["+" + change.rule]
      case .gone: ["−" + change.rule]
      case .moved, .changed: ["~" + change.rule]
      case .takenOver: ["−" + (change.oldRule ?? ""), "+" + (change.newRule ?? "")]
      }
    }
  }
}
