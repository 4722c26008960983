/// Makes articles of text.
public enum ArticleReader {
  /// Divides a plain text into paragraphs, sentences and quotations.
  ///
  /// Never fails: what is not valid UTF-8 is replaced, and noted in the article's problems.
  /// - Parameters:
  ///   - id: what reports call the article.
  ///   - bytes: the text as it was sent.
  ///   - metadata: what the sender says of it; a header line in the text only fills what is missing.
  public static func article(id: String, plainText bytes: [UInt8], metadata: Metadata = Metadata()) -> Article {
    let repair = UTF8Repair(bytes)
    var metadata = metadata
    let parts = repair.bytes.withUnsafeBufferPointer { source in
      var blocks = BlockFinder.blocks(in: source)
      HeaderFinder(source: source).take(from: &blocks, into: &metadata)
      return ArticleParts(blocks, of: source, replacements: repair.replacements)
    }
    return Article(
      id: id, metadata: metadata, original: OriginalText(validUTF8: repair.bytes), reading: parts.reading,
      paragraphs: parts.paragraphs, sentences: parts.sentences, quotations: parts.quotations, problems: parts.problems)
  }
}
