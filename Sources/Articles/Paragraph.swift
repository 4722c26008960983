/// A paragraph: what stands between blank lines.
public struct Paragraph: Sendable, Equatable {
  /// From 0 in the order of the text.
  public let index: Int
  /// Bytes of the reading text, without the line feeds around it.
  public let range: Range<Int>
  /// Where on the page it stands.
  public let zone: Zone
  /// Indices into `Article.sentences`.
  public let sentences: Range<Int>

  public init(index: Int, range: Range<Int>, zone: Zone, sentences: Range<Int>) {
    self.index = index
    self.range = range
    self.zone = zone
    self.sentences = sentences
  }
}

/// The part of the page in which a paragraph stands.
public enum Zone: String, Sendable, CaseIterable {
  case headline, body, caption
}

/// A sentence, without the blank that follows it.
public struct Sentence: Sendable, Equatable {
  /// Bytes of the reading text.
  public let range: Range<Int>
  /// The index of its paragraph.
  public let paragraph: Int
  /// The break after this sentence lies inside a quotation, so that the sentence which holds the quotation goes on.
  public let continuesInQuotation: Bool

  public init(range: Range<Int>, paragraph: Int, continuesInQuotation: Bool) {
    self.range = range
    self.paragraph = paragraph
    self.continuesInQuotation = continuesInQuotation
  }
}

/// A stretch between quotation marks, within one paragraph.
public struct Quotation: Sendable, Equatable {
  /// Bytes of the reading text, with the marks; to the paragraph's end where it is left open.
  public let range: Range<Int>
  /// Without the marks.
  public let inner: Range<Int>
  /// The index of its paragraph.
  public let paragraph: Int
  /// 0 for an outermost quotation, 1 for one inside it, and so on.
  public let depth: Int
  /// A closing mark stands at its end.
  public let isClosed: Bool
  /// The quotation of the next paragraph that takes this one up, where this one was left open.
  public let continuedBy: Int?

  public init(
    range: Range<Int>, inner: Range<Int>, paragraph: Int, depth: Int, isClosed: Bool, continuedBy: Int?
  ) {
    self.range = range
    self.inner = inner
    self.paragraph = paragraph
    self.depth = depth
    self.isClosed = isClosed
    self.continuedBy = continuedBy
  }
}
