internal import Articles

extension Report {
  /// How many words the article's paragraphs have.
  var wordCount: Int {
    var count = 0
    for paragraph in article.paragraphs {
      count += article.reading.text(paragraph.range).split { $0 == " " || $0 == "\n" }
        .count { $0.contains { $0.isLetter || $0.isNumber } }
    }
    return count
  }
}
