/// The words of a scale: each that stands in a sentence adds its weight, once.
public struct ScaleTerms: Equatable, Sendable {
  /// The file's path as the scale file has it.
  public let file: String
  /// What every term's weight is multiplied by.
  public let weight: Double
  /// Only words inside (true) or outside (false) quotations; nil: any.
  public let quoted: Bool?
  public let terms: [Term]

  public init(file: String, weight: Double = 1, quoted: Bool? = nil, terms: [Term]) {
    self.file = file
    self.weight = weight
    self.quoted = quoted
    self.terms = terms
  }

  /// A word, or two with a blank between, in lower case, with what it adds to the sum.
  public struct Term: Sendable, Equatable {
    public let text: String
    public let weight: Double
    /// In how many sentences of the data it stood; 0 where the file does not say.
    public let count: Int

    public init(text: String, weight: Double, count: Int = 0) {
      self.text = text
      self.weight = weight
      self.count = count
    }
  }
}
