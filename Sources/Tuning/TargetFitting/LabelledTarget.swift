internal import Articles
internal import Scoring

/// A target of a gold row with what people said of it.
struct LabelledTarget: Sendable {
  let sentences: TargetSentences
  /// Of the row as a whole; nil where it has none of the three labels.
  let label: TargetClass?
  /// By paragraph; empty where the row labels none.
  let paragraphs: [TargetClass?]
  let group: String
  /// The row is an article of paragraphs: it says what the context is worth, not what a sentence is.
  let isArticle: Bool

  var isInContext: Bool { Set(sentences.sentences.map(\.paragraph)).count > 1 }
}

/// The classes of a target scale, in the order of the fit: the reference first.
enum TargetClass: Int, CaseIterable, Sendable {
  case neutral, positive, negative

  var name: String { ["neutral", "positive", "negative"][rawValue] }

  init?(_ text: String?) {
    guard let match = Self.allCases.first(where: { $0.name == text }) else { return nil }
    self = match
  }
}

extension LabelledTarget {
  /// - Parameter field: the field of the row's label; labels of paragraphs stand in `paragraph_labels`.
  init(_ row: GoldRow, field: String, sentences: TargetSentences) {
    self.sentences = sentences
    label = TargetClass(row.text(field))
    group = row.group
    isArticle = row.record["paragraphs"] != nil
    if case .array(let labels)? = row.record["paragraph_labels"] {
      paragraphs = labels.map { value in
        if case .string(let text) = value { TargetClass(text) } else { nil }
      }
    } else {
      paragraphs = []
    }
  }
}
