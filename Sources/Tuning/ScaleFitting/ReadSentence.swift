internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// What a fit needs to know of one sentence.
struct ReadSentence: Sendable {
  /// The candidate inputs that are not 0 here, transformed.
  let inputs: [(column: Int, value: Double)]
  let words: [Word]
  /// The value of the scale as it is; nil where the pack has none of that name.
  let present: Double?

  struct Word: Sendable {
    /// In lower case.
    let text: String
    let isCapital: Bool
    /// A single blank stands between the word before and this one.
    let followsWord: Bool
  }
}

/// Takes out of an article's report what a fit needs.
struct SentenceReading: Sendable {
  let meter: InputMeter
  /// The scale whose present values are kept.
  let scale: String
  let readsWords: Bool

  func sentences(of report: StanceReport) -> [ReadSentence] {
    let article = report.article
    let values = meter.values(of: article, findings: report.findings.map(\.finding))
    let folded = readsWords ? caseFolded(article.reading.open) : []
    let index = WordIndex(folded)
    return article.sentences.indices.map { sentence in
      let inputs = values[sentence].enumerated().filter { $1.transformed != 0 }
      return ReadSentence(
        inputs: inputs.map { (column: $0, value: $1.transformed) },
        words: readsWords ? words(article.sentences[sentence].range, index, folded, article.reading.open) : [],
        present: report.sentenceScales[sentence].first { $0.scale == scale }?.value)
    }
  }

  private func words(
    _ range: Range<Int>, _ index: WordIndex, _ folded: [UInt8], _ open: [UInt8]
  ) -> [ReadSentence.Word] {
    var end = -2
    return (index.firstWord(from: range.lowerBound)..<index.firstWord(from: range.upperBound)).map { place in
      let word = index.words[place]
      defer { end = word.upperBound }
      return ReadSentence.Word(
        text: String(decoding: folded[word], as: UTF8.self),
        isCapital: folded[word.lowerBound] != open[word.lowerBound],
        followsWord: end + 1 == word.lowerBound && open[end] == 0x20)
    }
  }
}
