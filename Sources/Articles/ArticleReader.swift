/// Makes articles of text.
public enum ArticleReader {
  /// Divides a plain text into paragraphs, sentences and quotations.
  ///
  /// Never fails: what is not valid UTF-8 is replaced, and noted in the article's problems.
  /// - Parameter bytes: the text as it was sent.
  public static func article(id: String, plainText bytes: [UInt8], metadata: Metadata = Metadata()) -> Article {
    fatalError()
  }
}
