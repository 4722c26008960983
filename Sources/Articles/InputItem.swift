/// What came of one input.
public enum Input: Sendable {
  case article(Article)
  case failure(InputError)
}

/// One article to be, found but not yet read: light to make in order, read on any thread.
public struct InputItem: Sendable {
  let content: Content
  let defaults: InputDefaults

  enum Content: Sendable {
    /// A file that holds one article; `id` is what reports call it.
    case file(path: String, id: String, format: InputFormat?)
    /// A line of JSON Lines.
    case line([UInt8], file: String, number: Int)
    /// What came by standard input.
    case text([UInt8], id: String, format: InputFormat)
    /// An article of a JSON file.
    case object(JSONValue, file: String, number: Int?)
    case failure(InputError)
  }

  /// Reads the article.
  public func read() -> Input {
    switch content {
    case .failure(let error): .failure(error)
    case .file(let path, let id, let format): FileReader(path: path, id: id, defaults: defaults).read(format)
    case .line(let bytes, let file, let number):
      JSONLinesReader.article(of: bytes, file: file, line: number, defaults: defaults)
    case .object(let value, let file, let number):
      JSONLinesReader.article(of: value, mended: [], file: file, line: number, defaults: defaults)
    case .text(let bytes, let id, let format): FileReader(path: id, id: id, defaults: defaults).read(bytes, format)
    }
  }
}
