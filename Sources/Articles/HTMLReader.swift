/// Makes articles of HTML pages.
public enum HTMLReader {
  /// Divides a page: its `article` (else `main`, else `body`) without navigation, forms, scripts and the like.
  ///
  /// Every element that is not part of a line begins and ends a paragraph; headings are headlines, `figcaption` is a
  /// caption; `meta` elements give title, byline, date, outlet and address. The page is read as UTF-8. Tags are taken as
  /// they come: a page that leaves elements open may come out with its paragraphs divided otherwise than a browser would.
  public static func article(id: String, html bytes: [UInt8], metadata: Metadata = Metadata()) -> Article {
    let repair = UTF8Repair(bytes)
    var metadata = metadata
    let parts = repair.bytes.withUnsafeBufferPointer { source in
      var reader = HTMLBlocks(source)
      let lifted = reader.lift(HTMLScope.find(in: source))
      let heading = reader.title.map { String(decoding: lifted.bytes[lifted.blocks[$0].range], as: UTF8.self) }
      reader.head.fill(&metadata, heading: heading)
      return ArticleParts(lifted, into: &metadata, replacements: repair.replacements)
    }
    return Article(
      id: id, metadata: metadata, original: OriginalText(validUTF8: repair.bytes), reading: parts.reading,
      paragraphs: parts.paragraphs, sentences: parts.sentences, quotations: parts.quotations, problems: parts.problems)
  }
}
