import Foundation
import Testing

@testable import Articles

/// Checks an article against what every article promises.
enum Invariants {
  static func check(_ article: Article) {
    checkViews(article)
    checkMap(article)
    checkParagraphs(article)
    checkSentences(article)
    checkQuotations(article)
    checkPlaces(article)
    checkUnits(article)
  }

  private static func checkViews(_ article: Article) {
    let reading = article.reading
    #expect(reading.open.count == reading.masked.count && reading.open.count == reading.maskedInside.count)
    for view in [reading.open, reading.masked, reading.maskedInside] {
      #expect(Array(String(decoding: view, as: UTF8.self).utf8) == view, "a view is UTF-8")
    }
    #expect(!reading.open.contains(maskByte) && !reading.open.contains(0) && !reading.open.contains(0x0D))
    let text = String(decoding: reading.open, as: UTF8.self)
    #expect(!text.contains("  ") && !text.contains("\u{A0}") && !text.contains("\u{FEFF}"))
    #expect(reading.open == Array(text.precomposedStringWithCanonicalMapping.utf8), "\(article.shown)")
  }

  private static func checkMap(_ article: Article) {
    let map = article.reading.origin
    for (one, two) in zip(map.segments, map.segments.dropFirst()) {
      #expect(one.reading + one.length <= two.reading && one.original + one.length <= two.original, "\(article.shown)")
    }
    if let last = map.segments.last {
      #expect(last.reading + last.length <= map.readingLength && last.original + last.length <= map.originalLength)
    }
  }

  private static func checkParagraphs(_ article: Article) {
    var end = -2
    for (index, paragraph) in article.paragraphs.enumerated() {
      #expect(paragraph.index == index && paragraph.range.lowerBound == end + 2)
      if index > 0 { #expect(article.reading.open[end..<(end + 2)].elementsEqual([0x0A, 0x0A])) }
      end = paragraph.range.upperBound
      #expect(paragraph.sentences.isEmpty == paragraph.range.isEmpty)
      #expect(
        !article.reading.text(paragraph.range).hasPrefix(" ") && !article.reading.text(paragraph.range).hasSuffix(" "))
    }
    #expect(article.reading.open.count == max(end, 0))
  }

  private static func checkSentences(_ article: Article) {
    for paragraph in article.paragraphs where !paragraph.sentences.isEmpty {
      let own = article.sentences[paragraph.sentences]
      #expect(own.first?.range.lowerBound == paragraph.range.lowerBound)
      #expect(own.last?.range.upperBound == paragraph.range.upperBound && own.last?.continuesInQuotation == false)
      for (one, two) in zip(own, own.dropFirst()) {
        let gap = article.reading.open[one.range.upperBound..<two.range.lowerBound]
        #expect(gap.isEmpty || gap.elementsEqual([0x0A]))
      }
      for sentence in own {
        #expect(!sentence.range.isEmpty && sentence.paragraph == paragraph.index)
        #expect(!article.reading.open[sentence.range].contains(0x0A))
      }
    }
  }

  private static func checkQuotations(_ article: Article) {
    var starts = -1
    for quotation in article.quotations {
      #expect(quotation.range.lowerBound > starts)
      starts = quotation.range.lowerBound
      let text = article.reading.open[quotation.range]
      #expect(text.starts(with: Array((quotation.depth == 0 ? "“" : "‘").utf8)))
      if quotation.isClosed { #expect(text.suffix(3).elementsEqual(Array((quotation.depth == 0 ? "”" : "’").utf8))) }
      let paragraph = article.paragraphs[quotation.paragraph].range
      #expect(paragraph.lowerBound <= quotation.range.lowerBound && quotation.range.upperBound <= paragraph.upperBound)
      if let next = quotation.continuedBy {
        #expect(!quotation.isClosed && article.quotations[next].paragraph == quotation.paragraph + 1)
      }
    }
  }

  /// Parts slice to the text as it was sent, and nothing of it is lost on the way.
  private static func checkPlaces(_ article: Article) {
    let whole = Array(String(decoding: article.original.bytes, as: UTF8.self).unicodeScalars)
    var end = 0
    for sentence in article.sentences {
      let range = article.originalRange(sentence.range)
      #expect(range.lowerBound >= end && range.upperBound <= whole.count && !range.isEmpty, "\(article.shown)")
      end = range.upperBound
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: whole[range])
      #expect(Array(String(slice).unicodeScalars) == Array(article.originalText(sentence.range).unicodeScalars))
      let letters = { (text: String) in
        text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.value < 0x80 && $0.properties.isAlphabetic
        }
      }
      let read = letters(article.reading.text(sentence.range))
      #expect(isSubsequence(Array(read), of: Array(letters(String(slice)))))
    }
    for index in article.sentences.indices {
      #expect(article.sentenceIndex(at: article.sentences[index].range.lowerBound) == index)
      #expect(
        article.paragraphIndex(at: article.sentences[index].range.lowerBound) == article.sentences[index].paragraph)
    }
  }

  /// Entities are written with more letters than are read; nothing else may differ.
  private static func isSubsequence(_ part: [Unicode.Scalar], of whole: [Unicode.Scalar]) -> Bool {
    var rest = whole[...]
    for scalar in part {
      guard let index = rest.firstIndex(of: scalar) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  private static func checkUnits(_ article: Article) {
    var sentences = 0
    for unit in article.maskedUnits {
      #expect(unit.sentences.lowerBound == sentences)
      sentences = unit.sentences.upperBound
    }
    #expect(sentences == article.sentences.count)
    for unit in article.insideUnits {
      guard let quotation = unit.quotation else { continue }
      let inner = article.quotations[quotation].inner
      #expect(inner.lowerBound <= unit.range.lowerBound && unit.range.upperBound <= inner.upperBound)
    }
  }
}

extension Article {
  /// The text as it was sent, with escapes.
  var shown: String { id + ": " + String(reflecting: String(decoding: original.bytes, as: UTF8.self)) }
}
