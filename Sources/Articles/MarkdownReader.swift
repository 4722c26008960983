/// Makes articles of Markdown.
public enum MarkdownReader {
  /// Divides a Markdown text; markup is left out of the reading text.
  ///
  /// Never fails: what is not valid UTF-8 is replaced, and noted in the article's problems.
  public static func article(id: String, markdown bytes: [UInt8], metadata: Metadata = Metadata()) -> Article {
    ArticleReader.article(id: id, plainText: bytes, metadata: metadata)
  }
}
