/// A news article, read and divided: the text as it was sent, the reading text that rules see, and the parts of it.
///
/// All ranges here are UTF-8 byte offsets into the reading text unless a name says `original`.
public struct Article: Sendable {
  /// What reports call it: its own id, its path, or file and line.
  public let id: String
  /// What is known of it beside its text.
  public let metadata: Metadata
  /// The text as it was sent, as valid UTF-8 (what could not be decoded is U+FFFD, and noted in `problems`).
  public let original: OriginalText
  /// What rules see.
  public let reading: ReadingText
  /// In the order of the text.
  public let paragraphs: [Paragraph]
  /// In the order of the text; a sentence inside a quotation is one of its own.
  public let sentences: [Sentence]
  /// In the order of their opening marks; a nested quotation follows the one it stands in.
  public let quotations: [Quotation]
  /// What was mended while reading.
  public let problems: [ReadingProblem]

  public init(
    id: String, metadata: Metadata, original: OriginalText, reading: ReadingText, paragraphs: [Paragraph],
    sentences: [Sentence], quotations: [Quotation], problems: [ReadingProblem]
  ) {
    self.id = id
    self.metadata = metadata
    self.original = original
    self.reading = reading
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.quotations = quotations
    self.problems = problems
  }
}

/// Something in the input that was mended, with the paragraph it stands in where there is one.
public struct ReadingProblem: Sendable, Equatable {
  /// The index of the paragraph it stands in.
  public let paragraph: Int?
  /// What was mended, in words.
  public let problem: String

  public init(paragraph: Int? = nil, problem: String) {
    self.paragraph = paragraph
    self.problem = problem
  }
}
