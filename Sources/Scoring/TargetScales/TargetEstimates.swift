internal import RuleFiles

/// From the sentences that mention a target to its paragraphs and the article.
///
/// A paragraph has the mean of its sentences' sums, an article the mean of all. Where at least two paragraphs mention the
/// target, a context layer of the scale puts its own sum over these: what the rest of the article says of the target is
/// the prior of a paragraph.
struct TargetEstimates {
  private let scale: TargetScale
  /// Mass of the article's evaluations a sentence, whomever they are about.
  private let tone: TargetSums
  private var all = Mean()
  private var byParagraph: [Int: Mean] = [:]

  init(_ sentences: [(paragraph: Int, sums: TargetSums)], scale: TargetScale, tone: TargetSums) {
    self.scale = scale
    self.tone = tone
    for (paragraph, sums) in sentences {
      all.add(sums)
      byParagraph[paragraph, default: Mean()].add(sums)
    }
  }

  /// Paragraphs that mention the target, in order.
  var paragraphs: [Int] { byParagraph.keys.sorted() }

  /// nil where the paragraph does not mention the target.
  func level(ofParagraph index: Int) -> TargetLevel? {
    byParagraph[index].map { own in
      TargetLevel(
        own.value, offset: scale.offset, layer: isInContext ? scale.context.paragraph : nil,
        others: all.without(own).value, tone: tone, sentences: own.count)
    }
  }

  /// nil where nothing mentions the target.
  func levelOfArticle() -> TargetLevel? {
    if all.count == 0 { return nil }
    return TargetLevel(
      all.value, offset: scale.offset, layer: isInContext ? scale.context.article : nil, others: all.value, tone: tone,
      sentences: all.count)
  }

  private var isInContext: Bool { byParagraph.count > 1 }

  private struct Mean {
    var sum = TargetSums.zero
    var count = 0

    var value: TargetSums { sum * (1 / Double(max(1, count))) }

    mutating func add(_ sums: TargetSums) {
      sum += sums
      count += 1
    }

    func without(_ other: Mean) -> Mean {
      Mean(sum: sum + other.sum * -1, count: count - other.count)
    }
  }
}
