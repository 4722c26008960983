internal import Articles
internal import Matching

/// Which texts a rule finds, each at its place: many in one article, a paragraph each.
struct FoundSamples {
  /// In the order of the samples.
  let isFound: [Bool]

  init(_ samples: [(rule: Int, sample: RuleDraft.Sample)], _ engine: PlainEngine) {
    var bytes: [UInt8] = Array("Xqx zvz xqx.".utf8)
    var places: [Place] = []
    for (rule, sample) in samples {
      bytes += Array("\n\n".utf8)
      let start = bytes.count + "Xqx \(sample.before)".utf8.count
      bytes += Array(sample.text.utf8)
      places.append(Place(rule: rule, range: start..<(start + sample.match.utf8.count)))
    }
    let article = ArticleReader.article(id: "samples", plainText: bytes)
    let matches = engine.matches(in: article)
    // What lost its place to another rule was found all the same.
    let found = Set(
      (matches.findings + matches.suppressed.map(\.finding)).map {
        Place(rule: $0.rule, range: article.reading.origin.original($0.range))
      })
    isFound = places.map(found.contains)
  }

  private struct Place: Hashable {
    let rule: Int
    let range: Range<Int>
  }
}
