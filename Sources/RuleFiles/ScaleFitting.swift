/// Where a scale's weights come from, as its file says.
public struct ScaleFitting: Sendable, Equatable {
  /// The lines of `fitted`, in the order of the file.
  public let entries: [Entry]

  public struct Entry: Sendable, Equatable {
    public let key: String
    public let text: String

    public init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  public init(entries: [Entry]) {
    self.entries = entries
  }

  public subscript(key: String) -> String? {
    entries.first { $0.key == key }?.text
  }
}
