internal import Articles
internal import RuleFiles

/// Completes what attributions hold: quotations that go on, and whether the content is quoted.
enum AttributionContent {
  static func complete(_ attributions: inout [Finding], rules: [Rule], article: Article) {
    let outer = article.maskedUnits
    let contents = RangeIndex(
      attributions.indices.flatMap { index in
        (attributions[index].roles["content"] ?? []).map { (range: $0, id: index) }
      })
    for index in attributions.indices {
      if rules[attributions[index].rule].continuesQuotation {
        takeFollowingQuotations(&attributions[index], outer, article: article) { sentence in
          // What is attributed inside the quotation does not take it from its speaker; who has its beginning does.
          let beginning = sentence.lowerBound..<sentence.lowerBound + 1
          return contents.holding(beginning).allSatisfy { $0 == index }
        }
      }
      takeContinuedQuotations(&attributions[index], article: article)
      attributions[index].type = form(of: attributions[index], article: article)
    }
  }

  /// Sentences of the paragraph that come next and are nothing but quotations: `“One,” she said. “Two.”`
  private static func takeFollowingQuotations(
    _ attribution: inout Finding, _ outer: [ReadingUnit], article: Article,
    isFree: (Range<Int>) -> Bool
  ) {
    guard holdsQuotation(attribution, article: article) else { return }
    var index = outer.partitionPoint { $0.range.lowerBound >= attribution.range.upperBound }
    while index < outer.count, outer[index].paragraph == attribution.paragraph {
      let sentence = outer[index].range
      guard isQuotationAlone(sentence, article: article), isFree(sentence) else { return }
      attribution.roles["content", default: []].append(sentence)
      index += 1
    }
  }

  private static func holdsQuotation(_ attribution: Finding, article: Article) -> Bool {
    (attribution.roles["content"] ?? []).contains { article.reading.masked[$0].contains(maskByte) }
  }

  /// Nothing of the sentence is readable in the masked view but marks.
  private static func isQuotationAlone(_ sentence: Range<Int>, article: Article) -> Bool {
    let masked = article.reading.masked
    var holdsQuotation = false
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if masked[index] == maskByte { holdsQuotation = true }
      if wordScalarLength(masked, index) > 0 { return false }
      index += 1
    }
    return holdsQuotation
  }

  /// A quotation left open at a paragraph's end goes on in the next.
  private static func takeContinuedQuotations(_ attribution: inout Finding, article: Article) {
    var added: [Range<Int>] = []
    for content in attribution.roles["content"] ?? [] {
      guard var next = openQuotation(endingIn: content, article: article)?.continuedBy else { continue }
      // Each step goes forward, so this ends.
      while article.quotations.indices.contains(next) {
        let quotation = article.quotations[next]
        added.append(quotation.range)
        guard let further = quotation.continuedBy, further > next else { break }
        next = further
      }
    }
    for range in added where attribution.roles["content"]?.contains(where: { $0.overlaps(range) }) == false {
      attribution.roles["content"]?.append(range)
    }
  }

  private static func openQuotation(endingIn content: Range<Int>, article: Article) -> Quotation? {
    // The last outermost quotation that begins in the content.
    let low = article.quotations.partitionPoint { $0.range.lowerBound >= content.upperBound }
    let last = article.quotations[..<low].last { $0.depth == 0 }
    guard let last, !last.isClosed, last.range.upperBound > content.lowerBound,
      last.range.upperBound <= content.upperBound + 1
    else { return nil }
    return last
  }

  /// `direct` where (nearly) all letters of the content are quoted, `indirect` where none is, else `mixed`; other types stay.
  private static func form(of attribution: Finding, article: Article) -> String? {
    guard let type = attribution.type, ["direct", "indirect", "mixed"].contains(type) else { return attribution.type }
    let inner = attribution.range.lowerBound
    let view = Places.isQuoted(inner..<inner + 1, in: article) ? article.reading.maskedInside : article.reading.masked
    var letters = 0
    var quoted = 0
    for content in attribution.roles["content"] ?? [] {
      for index in content where wordScalarLength(article.reading.open, index) > 0 {
        letters += 1
        if view[index] == maskByte { quoted += 1 }
      }
    }
    guard letters > 0 else { return type }
    // A word or two beside the quotation ("that", "to") leave it direct.
    if quoted * 100 >= letters * 95 { return "direct" }
    // A speaker's turn in an interview is direct without marks.
    return quoted > 0 ? "mixed" : type == "direct" ? "direct" : "indirect"
  }
}
